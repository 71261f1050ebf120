package org.assay.host.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.State;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Outcome;
import org.assay.host.text.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRunnerTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FakeEngine engine = FakeEngine.giving(Examples.in(State.SCORED, "C", Outcome.MET));
    private Path good;
    private Path bad;

    @BeforeEach
    void profiles() throws IOException {
        good = Files.writeString(folder.resolve("good.ids"), "one\n");
        bad = Files.writeString(folder.resolve("bad.ids"), "one\nbad\nbad\n");
    }

    @Test
    void evaluatePrintsAScorecard() {
        assertThat(run("evaluate", good.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("SA8000:2014", "Grade D");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCORED, C, D, 0",
        "SCORED, C, C, 0",
        "SCORED, C, B, 1",
        "PROVISIONAL, D, C, 1",
        "ALERT, A, E, 1",
        "SUSPENDED, A, E, 1",
        "UNSCORED, A, E, 1",
        "NOTHING_APPLICABLE, E, A, 0"
    })
    void failUnderComparesTheLowEnd(State state, String low, String asked, int status) {
        engine = FakeEngine.giving(Examples.in(state, low, Outcome.MET));

        assertThat(run("evaluate", good.toString(), "--fail-under", asked)).isEqualTo(status);
        assertThat(out.size()).isPositive();
    }

    @Test
    void failUnderFailsWhenARuleBundleIsNotThere() {
        engine.problems.add(Issue.error(IssueCode.RULESET_BUNDLE, Location.of("a.jar"), "refused"));

        assertThat(run("evaluate", good.toString())).isZero();
        assertThat(run("evaluate", good.toString(), "--fail-under", "E")).isEqualTo(1);
        assertThat(run("evaluate", good.toString(), "--fail-under", "E", "--ruleset", "sa-8000"))
                .isZero();
    }

    @Test
    void anErrorOutcomeIsWrittenAndThenAFault() {
        engine = FakeEngine.giving(Examples.in(State.PROVISIONAL, "C", Outcome.ERROR));

        assertThat(run("evaluate", good.toString())).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("weather-1.0.0");
    }

    @Test
    void aBadProfileMeansThatNothingIsWritten() {
        Path output = folder.resolve("out.txt");

        assertThat(run("evaluate", good.toString(), bad.toString(), "-o", output.toString()))
                .isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(output).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("bad.ids:1:1: bad\\u001b[2J [profile.syntax]")
                .endsWith("2 errors\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.ids", ".", "good.xyz", "-"})
    void anInputThatCannotBeReadIsOneIssue(String name) {
        String input = name.equals("-") ? name : folder.resolve(name).toString();

        assertThat(run("evaluate", input)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("1 error\n");
    }

    @Test
    void standardInputIsRead() {
        assertThat(run("evaluate", "-", "--input-format", "ids", "--format", "id"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("atlas-garments");
    }

    @Test
    void severalProfilesAreLines() throws IOException {
        Path output = folder.resolve("out.txt");

        assertThat(run("evaluate", good.toString(), good.toString(), "--format", "id", "-o", output.toString()))
                .isZero();
        assertThat(output).hasContent("atlas-garments\natlas-garments\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "evaluate",
                "evaluate x --no-such",
                "evaluate x --as-of 2026-02-30",
                "evaluate x --fail-under F",
                "evaluate x -o /no/such/folder/file",
                "list everything",
                "test . --min-coverage 101",
                "test . --min-score -1",
                "test . --min-score most",
                "test . --report /no/such/folder/file",
                "test . --format xml",
                "explain sa-8000",
                "lint /no/such/folder",
                "serve --port 70000"
            })
    void wrongUsageIsSaidInWords(String line) {
        assertThat(run(Stream.of(line.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.size()).isPositive();
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThat(run("evaluate", good.toString(), "--format", "xml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("text, id");
    }

    @Test
    void whatNobodyExpectedIsAFaultOfOurs() {
        engine.assessor = (profile, request) -> {
            throw new IllegalStateException("oops");
        };

        assertThat(run("evaluate", good.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("oops", "engine.fault");
    }

    @Test
    void anUnknownRulesetIsBadInput() {
        engine = new FakeEngine();

        assertThat(run("evaluate", good.toString(), "--ruleset", "x")).isEqualTo(2);
    }

    @Test
    void lintTestPackAndListWork() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/sa-8000"));
        Files.writeString(rules.resolve("ruleset.yaml"), "id: sa-8000\n");

        assertThat(run("lint", rules.toString())).isZero();
        assertThat(run("test", rules.getParent().toString())).isEqualTo(1);
        assertThat(run("pack", rules.toString(), "-o", folder.toString())).isZero();
        assertThat(run("list", "rulesets", "--rulesets-from", rules.toString())).isZero();
        assertThat(run("list", "bundles")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "1 folder, no fault",
                        "x:2: 7.1 b: expected MET, got NOT_MET",
                        "sa-8000: 2 cases, 1 failed",
                        "sa-8000.jar",
                        "from 2014-06-01");
        assertThat(engine.used).hasSize(1);

        engine.lint = List.of(Issue.error(IssueCode.RULESET_SYNTAX, Location.of("a"), "x"));
        assertThat(run("lint", rules.toString())).isEqualTo(2);
    }

    @Test
    void helpAndCompletionNeedNoEngine() {
        for (String command : List.of("evaluate", "recompute", "list", "explain", "lint", "test", "pack", "serve")) {
            assertThat(run(command, "--help")).isZero();
        }
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Examples:", "Exit status", "complete -F");
    }

    @Test
    void schemasAreListedPrintedAndWritten() throws IOException {
        assertThat(run("schema")).isZero();
        assertThat(run("schema", "profile")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("ruleset.yaml")
                .endsWith("{\"title\": \"b\"}\n");

        Path schemas = folder.resolve("a/schema");
        assertThat(run("schema", "--output", schemas.toString())).isZero();
        assertThat(schemas.resolve("ruleset.json")).hasContent("{\"title\": \"a\"}");
        assertThat(schemas.resolve("profile.json")).hasContent("{\"title\": \"b\"}");
    }

    @Test
    void aKindThatIsNoneIsAnsweredWithThoseThatAre() {
        assertThat(run("schema", "profil")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean `profile`", "ruleset, profile");
    }

    private int run(String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream("one\n".getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        return new CommandRunner(console, engine).run(arguments);
    }
}
