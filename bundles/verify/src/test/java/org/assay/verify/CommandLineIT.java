package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says about itself, about what is loaded, and to those who call it wrongly. */
class CommandLineIT {
    @TempDir
    static Path folder;

    private static Cli cli;

    @BeforeAll
    static void install() throws IOException {
        cli = Installation.in(folder, "sa-8000").cli(folder);
    }

    private static Cli.Run run(String... arguments) throws IOException, InterruptedException {
        return cli.run(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "list",
                "explain",
                "coverage",
                "lint",
                "test",
                "pack",
                "new",
                "doc",
                "schema",
                "serve"
            })
    void everyCommandHasHelpWithExamples(String command) throws Exception {
        Cli.Run run = run(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: assay " + command, "Examples:", "  assay " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theProgramNamesItsCommandsAndItsVersion() throws Exception {
        assertThat(run("--help").out())
                .contains(
                        "evaluate",
                        "list",
                        "explain",
                        "coverage",
                        "lint",
                        "test",
                        "pack",
                        "new",
                        "doc",
                        "schema",
                        "serve");
        assertThat(run("--version").out()).startsWith("Assay 0.1.0");
        assertThat(run("generate-completion").out()).contains("complete -F");
    }

    @Test
    void whatIsLoadedIsListed() throws Exception {
        assertThat(Cli.in(folder).run("list", "rulesets").out())
                .contains("anti-corruption", "iso-14001", "labour", "sa-8000");
        assertThat(run("list", "bundles").out()).containsPattern("sa-8000 +1\\.0\\.0 +sha256:[0-9a-f]{64}");
        assertThat(run("list", "indicators").out())
                .containsPattern("hours\\.weekly_normal +\\w+ +h +")
                .containsPattern("safety\\.exits +records")
                .containsPattern("  \\.locked +boolean");
        assertThat(run("list", "parameters").out()).containsPattern("law\\.weekly_normal +h +\\d+ +\\d+ h in [A-Z]{2}");
        assertThat(run("list", "parameters", "--format", "json").out())
                .contains("\"id\": \"law.weekly_normal\"", "\"confidence\": \"high\"");
        assertThat(run("list", "indicators", "--format", "json").out()).contains("\"options\": [", "\"fields\": [");
    }

    @Test
    void aRequirementIsExplained() throws Exception {
        Cli.Run run = run("explain", "sa-8000/1.1");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("SA8000:2014 clause 1.1", "zero tolerance", "age.youngest", "law.minimum_age");
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void aRequirementIsExplainedForAPlaceAndADay() throws Exception {
        Cli.Run run = run("explain", "sa-8000/1.1", "--region", "PK-PB", "--as-of", "2026-06-30");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Measured against, in PK-PB on 2026-06-30",
                        "in PK-PB from ",
                        "In words: age.youngest is less than")
                .containsPattern("Cases\n +- met: ")
                .doesNotContain("depends on the place");
        assertThat(run("explain", "sa-8000/1.1", "--as-of", "2026-06-30").out()).contains("with --country, one of");
    }

    @Test
    void aFolderIsExplainedWithoutBeingInstalled() throws Exception {
        String minimal = Repository.EXAMPLES.resolve("rulesets/minimal").toString();

        Cli.Run run = run("explain", "minimal/week", "--rulesets-from", minimal);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Normal working week", "- met: the limit itself is met");
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatIs() throws Exception {
        Cli.Run requirement = run("explain", "sa-8000/1.99");
        Cli.Run version = run("explain", "sa-8000@9.0.0/1.1");
        Cli.Run ruleset = run("explain", "sa-800/1.1");

        assertThat(requirement.status()).isEqualTo(2);
        assertThat(requirement.err()).contains("`1.99`", "known: 1.1");
        assertThat(version.status()).isEqualTo(2);
        assertThat(version.err()).contains("`sa-8000@9.0.0`", "sa-8000@1.0.0");
        assertThat(ruleset.status()).isEqualTo(2);
        assertThat(ruleset.err()).contains("`sa-800`", "did you mean `sa-8000`", "sa-8000@1.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evaluat",
                "evaluate",
                "evaluate x.yaml --as-of 2026-02-30",
                "evaluate x.yaml --fail-under F",
                "evaluate x.yaml --no-such-option",
                "evaluate x.yaml --output no/such/folder/out.json",
                "list everything",
                "explain 7.1",
                "coverage ungc",
                "explain sa-8000/1.1 --country Morocco",
                "lint no-such-folder",
                "schema requirment",
                "new",
                "new standard",
                "serve --port 70000"
            })
    void wrongUsageIsExplainedOnStandardError(String line) throws Exception {
        Cli.Run run = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
}
