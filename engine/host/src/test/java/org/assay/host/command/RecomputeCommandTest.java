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
import org.assay.api.assessment.Assessment;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.host.recompute.PlainFormat;
import org.assay.host.text.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecomputeCommandTest {
    private static final Assessment MADE = Examples.garments("Atlas");
    private static final String GOOD = PlainFormat.text(MADE);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FakeEngine engine = FakeEngine.giving(MADE);
    private String stdin = "";
    private Path profile;

    @BeforeEach
    void write() throws IOException {
        profile = Files.writeString(folder.resolve("p.ids"), "Atlas\n");
        engine.documentReaders = List.of(new PlainFormat());
        engine.documentWriters = List.of(new PlainFormat());
    }

    private int recompute(String assessment, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), assessment);
        return run(file.toString(), more);
    }

    private int run(String assessment, String... more) {
        Console console = new Console(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        List<String> arguments = new java.util.ArrayList<>(List.of("recompute", assessment));
        arguments.addAll(List.of(more));
        if (more.length == 0) {
            arguments.addAll(List.of("--profile", profile.toString()));
        }
        return new CommandRunner(console, engine).run(arguments.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private String wrong() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatComesOutTheSameAgrees() throws IOException {
        assertThat(recompute(GOOD)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                The assessment of atlas-garments as of 2026-06-30 agrees
                --------------------------------------------------------
                  Profile   agrees: sha256:0
                  Engine    Assay 0.1.0
                  Bundles   1 of 1 agree: sa-8000 1.0.0
                  Results   1 of 1 recomputed
                  Content   agrees in every value
                """);
        assertThat(wrong()).isEmpty();
    }

    @Test
    void itIsMadeAgainAsItNames() throws IOException {
        engine.assessor = (read, request) -> {
            assertThat(request.asOf()).isEqualTo(MADE.asOf());
            assertThat(request.rulesets()).hasToString("[sa-8000@1.0.0]");
            assertThat(request.languages()).containsExactly("en");
            assertThat(request.strict()).isFalse();
            return MADE;
        };

        assertThat(recompute(GOOD)).isZero();
    }

    @Test
    void whatDiffersIsSaidWithBothValues() throws IOException {
        String changed =
                GOOD.replace("/score 50.0", "/score 60.0").replace("0/outcome \"NOT_MET\"", "0/outcome \"MET\"");

        assertThat(recompute(changed)).isEqualTo(1);
        assertThat(said())
                .contains(
                        "as of 2026-06-30 differs",
                        "Content 2 differences",
                        "sa-8000@1.0.0, score: 60.0 in the file, 50.0 recomputed /results/0/score, line",
                        "outcome: \"MET\" in the file, \"NOT_MET\" recomputed /results/0/requirements/0/outcome, line");
    }

    @ParameterizedTest
    @CsvSource({
        "sha256:0,sha256:9,\"another than the one assessed, or read with other indicators: the assessment names"
                + " sha256:9, this one has sha256:0\"",
        "\"0.1.0\",\"0.0.9\",\"made by Assay 0.0.9, recomputed by 0.1.0; verify it with the one that made it\"",
        "sha256:1,sha256:9,\"sa-8000 1.0.0 has another content: the assessment names sha256:9, loaded is sha256:1;"
                + " load the one it names with --rulesets-from DIR|JAR\"",
        "1.0.0,1.2.0,\"sa-8000 1.2.0 with sha256:1 is not loaded, but sa-8000 1.0.0; load it with --rulesets-from DIR|JAR\"",
        "2026-06-30,1999-06-30,sa-8000 1.0.0 is not in force on 1999-06-30: it is from 2014-06-01",
    })
    void whatItRestsOnAndIsAnotherIsSaid(String from, String to, String message) throws IOException {
        assertThat(recompute(GOOD.replace(from, to))).isEqualTo(1);
        assertThat(said()).contains(message.replace("\"", ""));
    }

    @Test
    void whatCannotBeMadeAgainIsNoDifference() throws IOException {
        engine.assessor = (read, request) -> {
            assertThat(request.rulesets()).isEmpty();
            return MADE;
        };

        assertThat(recompute(GOOD.replace("\"1.0.0\"", "\"1.2.0\""))).isEqualTo(1);
        assertThat(said())
                .contains(
                        "cannot be verified with what is here",
                        "Results 0 of 1 recomputed sa-8000 1.2.0 is not loaded; loaded is 1.0.0",
                        "no difference so far");
    }

    @Test
    void severalAreSaidInALineEachUnlessTheyDiffer() throws IOException {
        String other = GOOD.replace("atlas-garments", "mill");

        assertThat(recompute(GOOD + "\n\n" + GOOD.replace("50.0", "55.0") + "\n\n" + other))
                .isEqualTo(1);
        assertThat(said())
                .startsWith("1 of 3 assessments agree The assessment of atlas-garments as of 2026-06-30 agrees")
                .contains(
                        "score: 55.0 in the file",
                        "none with the id `mill` is given; give it with --profile",
                        "Results 0 of 1 recomputed");
    }

    @Test
    void theOnlyProfileIsMeantByTheOnlyAssessment() throws IOException {
        assertThat(recompute(GOOD.replace("atlas-garments", "mill").replace("sha256:0", "sha256:9")))
                .isEqualTo(1);
        assertThat(said())
                .contains(
                        "another than the one assessed, `atlas-garments` for `mill`",
                        "profile, id: \"mill\" in the file, \"atlas-garments\" recomputed");
    }

    @Test
    void aProfileThatNobodyAssessedIsNoted() throws IOException {
        Path two = Files.writeString(folder.resolve("two.ids"), "Atlas\nAtlas\n");

        assertThat(recompute(GOOD.replace("atlas-garments", "mill"), "--profile", two.toString()))
                .isEqualTo(1);
        assertThat(wrong()).contains("warning: no assessment is of the profile `atlas-garments` [request.invalid]");
    }

    @Test
    void manyDifferencesAreCounted() throws IOException {
        String more = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> "\n/more/x" + i + " " + i)
                .collect(java.util.stream.Collectors.joining());

        assertThat(recompute(GOOD + more)).isEqualTo(1);
        assertThat(said()).contains("Content 1 difference more: only in the file: a mapping of 50");
        out.reset();
        assertThat(recompute(GOOD + "\n/issues []" + more.replace("/more", ""))).isEqualTo(1);
        assertThat(said()).contains("Content 51 differences", "and 31 more; `--format json` lists more of them");
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsWritten() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ids"), "bad\n");
        Path output = folder.resolve("out.txt");

        assertThat(recompute("", "--profile", bad.toString(), "-o", output.toString()))
                .isEqualTo(2);
        assertThat(wrong()).contains("[profile.syntax]", "[assessment.syntax]").endsWith("2 errors\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void aProfileThatCannotBeAssessedIsBadInput() throws IOException {
        engine.assessor = (read, request) -> {
            throw new AssayException(IssueCode.PROFILE_WRONG_TYPE, Location.of("p.ids"), "no number");
        };

        assertThat(recompute(GOOD)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(wrong()).isEqualTo("p.ids: no number [profile.wrong_type]\n1 error\n");
    }

    @Test
    void inputsThatAreNoneAreSaid() {
        assertThat(run(folder.resolve("missing.json").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(wrong())
                .contains("there is no such file [assessment.unreadable]", "this is a directory; name a file in it");
        assertThat(out.size()).isZero();
    }

    @Test
    void standardInputIsOneOfThem() {
        stdin = GOOD;

        assertThat(run("-")).isZero();
        assertThat(run("-", "--profile", "-", "--input-format", "ids")).isEqualTo(2);
        assertThat(wrong()).contains("standard input can be the assessment or the profile, not both");
    }

    @Test
    void withoutAReaderNothingIsVerified() throws IOException {
        engine.documentReaders = List.of();

        assertThat(recompute(GOOD)).isEqualTo(2);
        assertThat(wrong()).contains("nothing reads assessments in the format `json`");
    }

    @Test
    void usageIsSaidInWords() throws IOException {
        assertThat(run("a.json", "--format", "json")).isEqualTo(2);
        assertThat(wrong()).contains("--profile");
        assertThat(recompute(GOOD, "--profile", profile.toString(), "--format", "xml"))
                .isEqualTo(2);
        assertThat(run("--help")).isZero();
    }
}
