package org.assay.host.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.Reason;
import org.assay.api.description.Comparison;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.description.TranslationDescription;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.Advisor;
import org.assay.api.service.Assessor;
import org.assay.api.service.Drafts;
import org.assay.api.service.FileSchema;
import org.assay.api.service.MutationReport;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.service.Reach;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;
import org.assay.api.service.TestReport;
import org.assay.api.service.Workbench;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.api.spi.TreeWriter;
import org.assay.host.text.Descriptions;

/** An engine whose assessments are made by hand: what is tested is the commands around it. */
final class FakeEngine implements Engine, Engines {
    final List<Issue> problems = new ArrayList<>();
    final List<Path> used = new ArrayList<>();
    Assessor assessor = (profile, request) -> {
        throw new AssayException(IssueCode.RULESET_UNKNOWN, Location.NONE, "no ruleset `x`");
    };
    List<Issue> lint = List.of();
    List<DocumentReader> documentReaders = List.of();
    List<DocumentWriter> documentWriters = List.of();

    static FakeEngine giving(Assessment assessment) {
        FakeEngine engine = new FakeEngine();
        engine.assessor = (profile, request) -> assessment;
        return engine;
    }

    @Override
    public Engine start() {
        return this;
    }

    @Override
    public Server serve(InetSocketAddress address, Console console) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Assessor assessor() {
        return assessor;
    }

    @Override
    public List<ProfileReader> readers() {
        return List.of(new LineReader());
    }

    @Override
    public List<DocumentWriter> writers() {
        return Stream.concat(Stream.of(new IdWriter()), documentWriters.stream())
                .toList();
    }

    @Override
    public List<DocumentReader> documentReaders() {
        return documentReaders;
    }

    @Override
    public List<TreeWriter> treeWriters() {
        return List.of();
    }

    @Override
    public List<Issue> problems() {
        return problems;
    }

    @Override
    public void use(List<Path> ruleBundles) {
        used.addAll(ruleBundles);
    }

    @Override
    public Advisor advisor() {
        throw new IllegalStateException("nobody asks for advice here");
    }

    @Override
    public RulesetCatalog catalog() {
        return new RulesetCatalog() {
            @Override
            public List<RulesetInfo> rulesets(List<String> languages) {
                return List.of(socialAccountability());
            }

            @Override
            public RulesetInfo ruleset(RulesetSelector selector, List<String> languages) {
                return socialAccountability();
            }

            @Override
            public String language(List<String> languages) {
                return "en";
            }

            @Override
            public List<Indicator> indicators(List<String> languages) {
                return List.of();
            }

            @Override
            public List<Framework> frameworks() {
                return List.of();
            }

            @Override
            public Coverage coverage(String framework, List<RulesetSelector> rulesets) {
                throw new AssayException(IssueCode.FRAMEWORK_UNKNOWN, Location.NONE, "unknown framework");
            }

            @Override
            public List<BundleRef> bundles() {
                return List.of(new BundleRef("sa-8000", "1.0.0", "sha256:1"));
            }

            @Override
            public List<Issue> problems() {
                return List.of();
            }
        };
    }

    @Override
    public Workbench workbench() {
        return new Workbench() {
            @Override
            public List<Issue> lint(Path folder) {
                return lint;
            }

            @Override
            public TestReport test(Path folder) {
                return new TestReport(
                        "sa-8000",
                        List.of(
                                new TestReport.CaseResult("7.1", "a", "x:1", Outcome.MET, Outcome.MET, List.of()),
                                new TestReport.CaseResult(
                                        "7.1",
                                        "b",
                                        "x:2",
                                        Outcome.MET,
                                        Outcome.NOT_MET,
                                        List.of("expected MET, got NOT_MET"))),
                        List.of(),
                        new Reach(List.of(
                                new Reach.Point("7.1", "x:1:1", Reach.Kind.OUTCOME, "MET", true),
                                new Reach.Point("7.1", "x:1:1", Reach.Kind.OUTCOME, "NOT_MET", false))));
            }

            @Override
            public MutationReport mutate(Path folder) {
                return new MutationReport("sa-8000", List.of());
            }

            @Override
            public Path pack(Path folder, Path target) {
                return target.resolve(folder.getFileName() + ".jar");
            }

            @Override
            public Drafts draft(List<Path> places, Path target) {
                return new Drafts(
                        places.stream()
                                .map(place -> Files.isDirectory(place) ? pack(place, target) : place)
                                .toList(),
                        List.of());
            }

            @Override
            public RulesetDescription describe(Path place, List<String> languages) {
                return Descriptions.of();
            }

            @Override
            public RulesetDescription describe(RulesetSelector ruleset, List<String> languages) {
                return Descriptions.of(Descriptions.week());
            }

            @Override
            public TranslationDescription translation(Path folder, String language) {
                return new TranslationDescription("Code", "en", language, List.of());
            }

            @Override
            public Comparison compare(RulesetDescription before, RulesetDescription after) {
                BundleRef same = new BundleRef("sa-8000", "1.0.0", "sha256:1");
                return new Comparison(same, same, Comparison.Relation.VERSIONS, List.of());
            }

            @Override
            public List<Reason.Limit> inForce(RulesetSelector ruleset, PlaceAndDay where) {
                return List.of();
            }

            @Override
            public List<ParameterDescription> parameters() {
                return List.of(Descriptions.limit(48));
            }

            @Override
            public List<FileSchema> schemas() {
                return List.of(
                        new FileSchema("ruleset", "ruleset.yaml", "{\"title\": \"a\"}\n"),
                        new FileSchema("profile", "company profiles", "{\"title\": \"b\"}\n"));
            }
        };
    }

    @Override
    public void close() {}

    private static RulesetInfo socialAccountability() {
        return new RulesetInfo(
                "sa-8000",
                "1.0.0",
                "Social accountability",
                "en",
                "Assay",
                "Apache-2.0",
                "SA8000",
                "2014",
                LocalDate.of(2014, 6, 1),
                Optional.empty(),
                "sha256:1",
                List.of(),
                List.of());
    }

    /** Reads a profile a line: its id, or a fault where the line says {@code bad}. */
    private static final class LineReader implements ProfileReader {
        @Override
        public Set<String> mediaTypes() {
            return Set.of("text/plain");
        }

        @Override
        public Set<String> extensions() {
            return Set.of("ids");
        }

        @Override
        public void read(InputStream input, String source, Consumer<ReadProfile> sink) {
            try {
                new String(input.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> sink.accept(profile(line, source)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ReadProfile profile(String line, String source) {
            Location at = new Location(source, 1, 1, "");
            if (line.equals("bad")) {
                Issue issue = Issue.error(IssueCode.PROFILE_SYNTAX, at, "bad\u001b[2J");
                return new ReadProfile(Optional.empty(), List.of(issue));
            }
            CompanyProfile base = org.assay.host.text.Examples.garments(line).profile();
            return new ReadProfile(Optional.of(base), List.of());
        }
    }

    /** Writes a profile's id. */
    private static final class IdWriter implements DocumentWriter {
        @Override
        public String format() {
            return "id";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Assessment assessment, OutputStream output) throws IOException {
            output.write(assessment.profile().id().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void writeLine(Assessment assessment, OutputStream output) throws IOException {
            write(assessment, output);
            output.write('\n');
        }
    }
}
