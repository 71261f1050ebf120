package org.assay.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.host.felix.RuleBundle;
import org.assay.host.felix.RuleBundles;
import org.assay.testkit.RunningAssay;

/** This engine, in its own Felix in this process, with the rule bundles of the distribution. */
final class Engine implements AutoCloseable {
    private final RunningAssay assay;
    private final Assessor assessor;
    private final ProfileReader reader;
    private final DocumentWriter writer;

    private Engine(RunningAssay assay) {
        this.assay = assay;
        this.assessor = assay.assessor();
        this.reader = only(assay.all(ProfileReader.class).stream()
                .filter(one -> one.extensions().contains("json")));
        this.writer = only(assay.all(DocumentWriter.class).stream()
                .filter(one -> one.format().equals("json")));
    }

    /** Starts the distribution that is built. */
    static Engine built() {
        return new Engine(RunningAssay.of(Program.DISTRIBUTION));
    }

    private static <T> T only(Stream<T> services) {
        return services.findFirst().orElseThrow();
    }

    /** Rulesets that are in force until they are closed. */
    record InForce(RuleBundles all, List<RuleBundle> these) implements AutoCloseable {
        @Override
        public void close() {
            these.forEach(all::remove);
        }
    }

    /** Puts rulesets in force. */
    InForce with(List<BenchRuleset> rulesets) {
        try (Scratch scratch = Scratch.create()) {
            List<Path> folders = new ArrayList<>();
            for (BenchRuleset ruleset : rulesets) {
                folders.add(ruleset.write(scratch.folder(ruleset.id())));
            }
            List<Path> jars =
                    assay.workbench().draft(folders, scratch.folder("jars")).jars();
            RuleBundles.Installed installed = assay.rules().install(jars);
            if (!installed.issues().isEmpty()) {
                throw new IllegalStateException(installed.issues().get(0).render());
            }
            return new InForce(assay.rules(), installed.bundles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a request for an assessment by one ruleset. */
    static AssessmentRequest by(String ruleset) {
        return new AssessmentRequest(
                LocalDate.parse(BenchRuleset.AS_OF), List.of(RulesetSelector.parse(ruleset)), false);
    }

    Assessment assess(CompanyProfile profile, AssessmentRequest request) {
        return assessor.assess(profile, request);
    }

    /** Reads a profile written as JSON. */
    CompanyProfile read(byte[] json) {
        List<CompanyProfile> profiles = new ArrayList<>();
        reader.read(new ByteArrayInputStream(json), "company.json", read -> profiles.add(read.orThrow()));
        return profiles.get(0);
    }

    CompanyProfile read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes an assessment as JSON. */
    byte[] write(Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(assessment, bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        assay.close();
    }
}
