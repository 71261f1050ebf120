package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles in, assessments out. */
class EvaluateIT {
    private static final String CONTROL = "[\\p{Cc}&&[^\n]]";
    private static final String COLOUR = "\u001b\\[[0-9;]*m";

    @TempDir
    static Path folder;

    private static Cli cli;

    @BeforeAll
    static void write() throws IOException {
        Path profiles = Files.createDirectory(folder.resolve("profiles"));
        Profiles.write(profiles, "mill.yaml", Profiles.YAML);
        Profiles.write(profiles, "mill.json", Profiles.JSON);
        Profiles.write(profiles, "unknown.yaml", Profiles.ONE_UNKNOWN);
        Profiles.write(profiles, "bad.yaml", Profiles.YAML.replace("value: 49", "value: many"));
        Profiles.write(
                profiles,
                "escape.json",
                Profiles.JSON.replace("Mill (fictitious)", "Mill\\u001b]0;owned\\u0007\\u001b[31m\\u009b2J"));
        cli = Installation.in(folder, "sa-8000").cli(profiles);
    }

    private static Cli.Run evaluate(String... arguments) throws IOException, InterruptedException {
        return cli.run(Stream.concat(Stream.of("evaluate", "--as-of", "2026-06-30"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void aScorecardIsPlainTextWhenNoTerminalShowsIt() throws Exception {
        Cli.Run run = evaluate("mill.yaml");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Mill (fictitious)", "As of 2026-06-30", "SA8000:2014", "PROVISIONAL", "49 h", "48 h")
                .doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void severalProfilesBecomeOneLineEachInTheirOrder() throws Exception {
        Cli.Run run = evaluate("mill.yaml", "unknown.yaml", "mill.json", "--format", "json");

        assertThat(run.status()).isZero();
        List<JsonObject> lines = run.out()
                .lines()
                .map(line -> Server.json(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).isEqualTo(lines.get(0));
        assertThat(lines.get(0).getJsonArray("issues")).isEmpty();
        assertThat(lines.get(1).getJsonArray("issues")).hasSize(1);
        assertThat(run.err())
                .contains("warning: unknown.yaml:8:3:", "`hours.weekly_norml`", "did you mean `hours.weekly_normal`");
    }

    @Test
    void anUnknownIndicatorIsRefusedWhenStrict() throws Exception {
        Cli.Run run = evaluate("unknown.yaml", "--strict", "--output", "strict.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("unknown.yaml:8:3:", "did you mean `hours.weekly_normal`", "1 error");
        assertThat(cli.folder().resolve("strict.txt")).doesNotExist();
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws Exception {
        Path output = cli.folder().resolve("out.json");
        Files.writeString(output, "as it was");

        Cli.Run bad = evaluate("mill.yaml", "bad.yaml", "--format", "json", "--output", "out.json");
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
        assertThat(output).hasContent("as it was");

        Cli.Run good = evaluate("mill.yaml", "--format", "json", "--output", "out.json");
        assertThat(good.status()).isZero();
        assertThat(good.out()).isEmpty();
        assertThat(Server.json(Files.readAllBytes(output)).getString("asOf")).isEqualTo("2026-06-30");
        try (Stream<Path> files = Files.list(cli.folder())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void aGradeBelowWhatIsAskedIsAStatusOfItsOwn() throws Exception {
        Cli.Run below = evaluate("mill.yaml", "--fail-under", "C");
        Cli.Run enough = evaluate("mill.yaml", "--fail-under", "E");

        assertThat(below.status()).isEqualTo(1);
        assertThat(below.out()).contains("SA8000:2014");
        assertThat(enough.status()).isZero();
    }

    @Test
    void aRulesetThatIsNotForACompanySaysSoAndWhyInPlaceOfJudgingIt(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Rules.edit(rules.resolve("ruleset.yaml"), "publisher:", "applies_when: sector = \"ISIC-3100\"\npublisher:");
        String[] asked = {"mill.yaml", "--rulesets-from", rules.toString(), "--ruleset", "minimal"};

        Cli.Run run = evaluate(asked);

        String why = "it applies when sector = \"ISIC-3100\"; here sector is ISIC-1410";
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("No ruleset", "`minimal` is not for `mill`", why)
                .doesNotContain("Grade");
        assertThat(run.err()).contains(why, "[ruleset.not_applicable]");

        Cli.Run gated = evaluate(
                Stream.concat(Stream.of(asked), Stream.of("--fail-under", "E")).toArray(String[]::new));
        assertThat(gated.status()).isEqualTo(1);
    }

    @Test
    void anUnknownRulesetIsAnsweredWithTheKnownOnes() throws Exception {
        Cli.Run run = evaluate("mill.yaml", "--ruleset", "sa-800");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("`sa-800`", "sa-8000@1.0.0");
    }

    @Test
    void aNameCannotSteerTheTerminal() throws Exception {
        Cli.Run plain = evaluate("escape.json");
        Cli.Run coloured = evaluate("escape.json", "--color", "always");

        assertThat(plain.out()).doesNotContainPattern(CONTROL).contains("owned");
        assertThat(coloured.out()).containsPattern(COLOUR);
        assertThat(coloured.out().replaceAll(COLOUR, ""))
                .doesNotContainPattern(CONTROL)
                .contains("owned");
    }
}
