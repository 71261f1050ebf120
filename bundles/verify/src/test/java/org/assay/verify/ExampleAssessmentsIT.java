package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.spi.DocumentWriter;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example companies with their whole assessments, byte for byte. To accept a change that is meant, run with
 * {@code -Dassay.golden.accept=true} and read the difference.
 */
class ExampleAssessmentsIT {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Path PROFILES = Repository.EXAMPLES.resolve("profiles");
    private static final Path ASSESSMENTS = Repository.EXAMPLES.resolve("assessments");

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theAssessmentIsTheSameByteForByte(Path profile, RunningAssay assay) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        json(assay).write(assess(profile, assay), written);
        String name = profile.getFileName().toString().replaceAll("\\.(yaml|json)$", ".json");
        Path golden = ASSESSMENTS.resolve(name);
        if (Boolean.getBoolean("assay.golden.accept")) {
            Files.createDirectories(ASSESSMENTS);
            Files.write(golden, written.toByteArray());
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }

    @Test
    void theDayDecidesWhatIsInForceAndWhichEvidenceStillCounts(RunningAssay assay) {
        Path atlas = PROFILES.resolve("atlas-garments.yaml");
        Assessment now = assess(atlas, assay, AS_OF);
        Assessment later = assess(atlas, assay, AS_OF.plusYears(2));
        Assessment early = assess(atlas, assay, LocalDate.of(1990, 1, 1));

        assertThat(assess(atlas, assay, AS_OF)).isEqualTo(now);
        assertThat(early.results()).isEmpty();
        assertThat(later.results()).hasSameSizeAs(now.results());
        for (int i = 0; i < now.results().size(); i++) {
            RulesetResult then = later.results().get(i);
            assertThat(then.coverage()).isLessThan(now.results().get(i).coverage());
            assertThat(then.declaredScore()).isEqualTo(now.results().get(i).declaredScore());
        }
    }

    private static DocumentWriter json(RunningAssay assay) {
        return assay.all(DocumentWriter.class).stream()
                .filter(writer -> writer.format().equals("json"))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Path profile, RunningAssay assay) {
        return assess(profile, assay, AS_OF);
    }

    private static Assessment assess(Path profile, RunningAssay assay, LocalDate asOf) {
        return assay.assessor().assess(Profiles.read(profile, assay), new AssessmentRequest(asOf, List.of(), true));
    }

    @Test
    void togetherTheyShowEverythingThatCanHappen(RunningAssay assay) throws IOException {
        List<RulesetResult> results = profiles()
                .flatMap(profile -> assess(profile, assay).results().stream())
                .toList();
        List<RequirementResult> requirements = results.stream()
                .flatMap(result -> result.requirements().stream())
                .toList();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        requirements.forEach(requirement -> outcomes.add(requirement.outcome()));
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        requirements.stream()
                .filter(requirement -> requirement.outcome().isFinding())
                .forEach(requirement -> severities.add(requirement.severity()));
        Set<State> states = EnumSet.noneOf(State.class);
        results.forEach(result -> states.add(result.state()));

        assertThat(outcomes).containsAll(EnumSet.complementOf(EnumSet.of(Outcome.ERROR)));
        assertThat(severities).containsAll(EnumSet.allOf(Severity.class));
        assertThat(states).contains(State.SCORED, State.PROVISIONAL, State.ALERT, State.SUSPENDED);
        assertThat(results).anyMatch(result -> result.caps().stream().anyMatch(Cap::binding));
        assertThat(results)
                .anyMatch(result -> result.state() == State.SCORED
                        && result.grade().equals(java.util.Optional.of("A"))
                        && result.requirements().stream()
                                .noneMatch(requirement -> requirement.outcome().isFinding()));
    }
}
