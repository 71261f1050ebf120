package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `assay new` writes is what the other commands want, as it stands. */
class NewIT {
    private static final String EDITOR_LINE = "# yaml-language-server: $schema=";

    @TempDir
    static Path folder;

    private static Cli cli;

    @BeforeAll
    static void install() throws IOException {
        cli = Installation.in(folder, "labour", "sa-8000").cli(folder);
    }

    private static Cli.Run run(String... arguments) throws IOException, InterruptedException {
        Cli.Run run = cli.run(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    /** Every YAML file names a schema that lies there, and fits it. */
    static void helpsEditors(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(place)) {
            files = walk.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String line = Files.readAllLines(file).get(0);
            assertThat(line).as(file.toString()).startsWith(EDITOR_LINE);
            Path schema = file.resolveSibling(line.substring(EDITOR_LINE.length()));
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Files.readString(schema))
                            .validate(new YAMLMapper().readTree(Files.readString(file))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void aNewRulesetIsInOrderAndCanBeUsed() throws Exception {
        Cli.Run written = run(
                "new",
                "ruleset",
                "our-code",
                "--title",
                "Our: \"code\" # {1}",
                "--publisher",
                "Us",
                "--as-of",
                "2026-06-30");

        assertThat(written.out()).contains("our-code/ruleset.yaml", "our-code/requirements/hours/1.1.yaml");
        assertThat(run("lint", "our-code").err()).isEmpty();
        assertThat(run("test", "our-code").out()).contains("our-code: 5 cases, all passed");
        run("new", "profile", "for-us.yaml", "--rulesets-from", "our-code", "--ruleset", "our-code");
        assertThat(run(
                                "evaluate",
                                "for-us.yaml",
                                "--rulesets-from",
                                "our-code",
                                "--ruleset",
                                "our-code",
                                "--as-of",
                                "2026-06-30")
                        .out())
                .contains("Our: \"code\" # {1} (our-code 0.1.0)", "Not decided (1)");
        helpsEditors(folder.resolve("our-code"));
    }

    @Test
    void aNewOverlayIsInOrderAndCanBeUsed() throws Exception {
        Cli.Run written = run(
                "new", "overlay", "our-mills", "--extends", "labour", "--title", "Mills: ours", "--publisher", "Us");

        assertThat(written.out()).contains("our-mills/ruleset.yaml", "our-mills/changes/", "our-mills/indicators/");
        assertThat(folder.resolve("our-mills/ruleset.yaml")).content().contains("extends: [ labour ^1.0 ]");
        assertThat(run("lint", "our-mills").err()).isEmpty();
        assertThat(run("test", "our-mills").out()).contains("our-mills: 3 cases, all passed");
        assertThat(run("diff", "labour", "our-mills").out())
                .contains("our-mills is built on labour.", "Asks for more (1)", "our_mills.seen_by_workers is yes");
        assertThat(run("pack", "our-mills").out()).contains("our-mills-0.1.0.jar");
        helpsEditors(folder.resolve("our-mills"));
    }

    @Test
    void anOverlayOfTwoRulesetsNamesTheirRequirementsWithThem() throws Exception {
        run(
                "new",
                "overlay",
                "both",
                "--extends",
                "sa-8000",
                "--extends",
                "labour@1.0.0",
                "--title",
                "B",
                "--publisher",
                "Us");

        assertThat(folder.resolve("both/ruleset.yaml")).content().contains("extends: [ sa-8000 ^1.0, labour ^1.0 ]");
        assertThat(run("lint", "both").err()).doesNotContain("[ruleset.");
        assertThat(run("test", "both").out()).contains("both: 3 cases, all passed");

        Cli.Run unknown = cli.run("new", "overlay", "none", "--extends", "labor", "--title", "B", "--publisher", "Us");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean `labour`");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aNewTranslationHoldsEveryTextAndIsCounted() throws Exception {
        run("new", "overlay", "mills-fr", "--extends", "labour", "--title", "Mills", "--publisher", "Us");

        Cli.Run written = run("new", "translation", "mills-fr", "--lang", "fr");
        Cli.Run lint = run("lint", "mills-fr");

        assertThat(written.out()).isEqualTo("mills-fr/i18n/fr.yaml\n");
        assertThat(folder.resolve("mills-fr/i18n/fr.yaml"))
                .content()
                .contains(
                        "# Mills\ntitle:\n",
                        "    findings:\n      # No representative of the workers has looked at this in the last 12 months.\n      -\n    remedies:\n      # Go through it with a representative whom the workers have chosen",
                        "\n      - do:\n",
                        "\n        cause:\n");
        assertThat(lint.err())
                .containsPattern("fr: 8 of \\d+ texts are missing: title")
                .doesNotContain("error");
        helpsEditors(folder.resolve("mills-fr"));

        Rules.edit(folder.resolve("mills-fr/i18n/fr.yaml"), "# Mills\ntitle:", "title: Filatures   # good");
        Cli.Run again = run("new", "translation", "mills-fr", "--lang", "fr");
        assertThat(again.err()).contains("mills-fr/i18n/fr.yaml is there already and stays as it is; 7 of ");
        assertThat(again.out()).startsWith("requirements:\n").doesNotContain("title:");
        assertThat(folder.resolve("mills-fr/i18n/fr.yaml")).content().contains("title: Filatures   # good");
    }

    @Test
    void aTranslationOfARulesetThatSpeaksOnlyItsOwnLanguageFitsItsSchemaEmpty() throws Exception {
        Rules.copy(Repository.RULESETS.resolve("labour"), folder.resolve("labour"));
        run("new", "translation", "labour", "--lang", "de");

        assertThat(run("lint", "labour").err()).containsPattern("de: (\\d+) of \\1 texts are missing");
        helpsEditors(folder.resolve("labour/i18n/de.yaml"));
        Cli.Run own = cli.run("new", "translation", "labour", "--lang", "en");
        assertThat(own.status()).isEqualTo(2);
        assertThat(own.err()).contains("a translation is for another language");
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        run("new", "ruleset", "twice", "--title", "A", "--publisher", "Us");
        Files.delete(folder.resolve("twice/README.md"));

        Cli.Run again = cli.run("new", "ruleset", "twice", "--title", "B", "--publisher", "Us");

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("twice/ruleset.yaml: this file is there already");
        assertThat(folder.resolve("twice/README.md")).doesNotExist();
        assertThat(folder.resolve("twice/ruleset.yaml")).content().contains("title: A");
    }

    @Test
    void whatIsMissingIsSaidAtOnce() throws Exception {
        Cli.Run run = cli.run("new", "ruleset", "nobody");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("missing: --title", "--publisher");
        assertThat(folder.resolve("nobody")).doesNotExist();
    }

    @Test
    void aNewProfileAsksWhatTheRulesetsRead() throws Exception {
        run("new", "profile", "mill.yaml", "--ruleset", "labour", "--ruleset", "sa-8000");

        assertThat(folder.resolve("mill.yaml"))
                .content()
                .containsPattern("# How many hours is a normal week[^\\n]*\\n"
                        + "  # Answer: a number in h, 0 to 168\\.\\n"
                        + "(  # [^\\n]*\\n)*"
                        + "  # Read by labour/7\\.1 \\(at least document[^\\n]*\\), sa-8000/7\\.1 [^\\n]*\\n"
                        + "(  # [^\\n]*\\n)*"
                        + "  hours\\.weekly_normal:\\n")
                .doesNotContain("water.");
        Cli.Run evaluated = run("evaluate", "mill.yaml", "--strict", "--as-of", "2026-06-30");
        assertThat(evaluated.err()).isEmpty();
        assertThat(evaluated.out()).contains("PROVISIONAL").doesNotContain("SCORED");
        helpsEditors(folder.resolve("mill.yaml"));
    }
}
