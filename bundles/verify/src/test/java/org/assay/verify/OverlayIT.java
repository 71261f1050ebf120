package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An association builds upon a ruleset of others, publishes it, and the ruleset below changes. */
class OverlayIT {
    @TempDir
    static Path folder;

    private static Path overlay;
    private static Installation installation;
    private static Cli cli;

    @BeforeAll
    static void write() throws Exception {
        Rules.minimal(folder, "1.0.0");
        Path newer = Rules.minimal(folder, "1.1.0");
        Files.move(
                newer.resolve("requirements/people/week.yaml"), newer.resolve("requirements/people/normal-week.yaml"));
        Files.move(
                newer.resolve("requirements/people/week.cases.yaml"),
                newer.resolve("requirements/people/normal-week.cases.yaml"));
        Rules.edit(newer.resolve("requirements/people/normal-week.yaml"), "id: week", "id: normal-week");
        overlay = overlay();
        installation = Installation.in(folder);
        cli = installation.cli(folder);
        Profiles.write(folder, "mill.yaml", Profiles.YAML.replace("value: 49", "value: 46"));
    }

    private static Path overlay() throws IOException {
        Path place =
                Files.createDirectories(folder.resolve("mill-code/changes")).getParent();
        Files.writeString(place.resolve("ruleset.yaml"), """
                id: mill-code
                version: 1.0.0
                title: Code of the mills
                publisher: Mills (fictitious)
                licence: CC-BY-4.0
                extends: minimal ^1.0
                in_force: { from: 2026-01-01 }
                """);
        Files.writeString(place.resolve("changes/week.yaml"), """
                reason: The mills agreed on 45 hours.
                tighten: hours.weekly_normal <= 45
                severity: CRITICAL
                """);
        Files.writeString(place.resolve("changes/week.cases.yaml"), """
                - { name: 45 are met, given: { country: BD, hours.weekly_normal: 45 }, expect: MET }
                - name: 46 are not
                  given: { country: BD, hours.weekly_normal: 46 }
                  expect: NOT_MET
                  severity: CRITICAL
                  finding: The mills agreed on 45 hours.
                """);
        return place;
    }

    private static Path packed(String id, String version, Path... folders) throws Exception {
        Path target = Files.createTempDirectory(folder, "packed");
        String[] arguments = new String[folders.length + 3];
        arguments[0] = "pack";
        for (int i = 0; i < folders.length; i++) {
            arguments[i + 1] = folders[i].toString();
        }
        arguments[folders.length + 1] = "--output";
        arguments[folders.length + 2] = target.toString();
        Cli.Run run = cli.run(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        return target.resolve(id + "-" + version + ".jar");
    }

    @Test
    void isCheckedAndTriedBesideTheRulesetItExtends() throws Exception {
        Path work = Files.createTempDirectory(folder, "work");
        Rules.copy(folder.resolve("minimal-1.0.0"), work.resolve("minimal"));
        Rules.copy(overlay, work.resolve("mill-code"));
        String mills = work.resolve("mill-code").toString();

        Cli.Run lint = cli.run("lint", mills);
        assertThat(lint.status()).as(lint.err()).isZero();
        assertThat(lint.err()).contains("[lint.unitless_number]").doesNotContain("[ruleset.");
        assertThat(cli.run("test", mills).out()).contains("mill-code: 2 cases, all passed");

        Cli.Run run = cli.run(
                "evaluate",
                "mill.yaml",
                "--as-of",
                "2026-06-30",
                "--rulesets-from",
                work.toString(),
                "--format",
                "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\"mill-code\"", "\"finding\": \"The mills agreed on 45 hours.\"", "\"minimal\"")
                .containsSubsequence(
                        "\"origin\"", "\"minimal\"", "\"1.0.0\"", "\"week\"", "\"tightened\"", "\"severity\"");
    }

    @Test
    void saysWhatItChangedAndLeftOutAndWhy() throws Exception {
        Path work = Files.createTempDirectory(folder, "said");
        Rules.copy(folder.resolve("minimal-1.0.0"), work.resolve("minimal"));
        Rules.copy(overlay, work.resolve("mill-code"));
        Path upper = Files.createDirectories(work.resolve("yarn-code/changes")).getParent();
        Files.writeString(upper.resolve("ruleset.yaml"), """
                id: yarn-code
                version: 1.0.0
                title: Code of the spinners
                publisher: Spinners (fictitious)
                licence: CC-BY-4.0
                extends: minimal ^1.0
                in_force: { from: 2026-01-01 }
                """);
        Files.writeString(
                upper.resolve("changes/week.yaml"), "reason: Spinners have a law of their own.\nremove: true\n");
        Path own = Files.createDirectories(upper.resolve("requirements/people"));
        Files.copy(work.resolve("minimal/requirements/people/week.yaml"), own.resolve("days.yaml"));
        Files.copy(work.resolve("minimal/requirements/people/week.cases.yaml"), own.resolve("days.cases.yaml"));
        Rules.edit(own.resolve("days.yaml"), "id: week", "id: days");
        String[] evaluate = {"evaluate", "mill.yaml", "--as-of", "2026-06-30", "--rulesets-from", work.toString()};

        Cli alone = Installation.in(Files.createTempDirectory(folder, "own")).cli(folder);

        Cli.Run scorecard = alone.run(evaluate);
        assertThat(scorecard.status()).as(scorecard.err()).isZero();
        assertThat(scorecard.out())
                .contains(
                        "Taken from minimal/week (1.0.0), changed (tightened, other severity): The mills agreed on 45")
                .contains("week of minimal 1.0.0 is left out by yarn-code: Spinners have a law of their own.");

        Cli.Run explained = alone.run("explain", "yarn-code/week", "--rulesets-from", work.toString());
        assertThat(explained.status()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("week is left out", "minimal 1.0.0", "Spinners have a law of their own.");
    }

    @Test
    void isReadTogetherWithTheRulesetItExtendsWhereverThatStands() throws Exception {
        Path work = Files.createTempDirectory(folder, "apart");
        Rules.copy(folder.resolve("minimal-1.0.0"), work.resolve("minimal"));
        Path elsewhere = Files.createTempDirectory(folder, "elsewhere");
        Rules.copy(overlay, elsewhere.resolve("mill-code"));
        Path below = packed("minimal", "1.0.0", work.resolve("minimal"));

        for (Path base : new Path[] {work.resolve("minimal"), below}) {
            Cli.Run run = cli.run(
                    "evaluate",
                    "mill.yaml",
                    "--as-of",
                    "2026-06-30",
                    "--rulesets-from",
                    elsewhere.resolve("mill-code").toString(),
                    "--rulesets-from",
                    base.toString());

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("The mills agreed on 45 hours.");
        }
    }

    @Test
    void isRefusedWhereWhatItExtendsIsNotThere() throws Exception {
        Path work = Files.createTempDirectory(folder, "alone");
        Rules.copy(folder.resolve("minimal-1.0.0"), work.resolve("minimal"));
        Rules.copy(overlay, work.resolve("mill-code"));
        Path jar = packed("mill-code", "1.0.0", work.resolve("mill-code"));
        Installation alone = Installation.in(Files.createTempDirectory(folder, "other"), "labour");
        Files.copy(jar, alone.rules().resolve("mill-code.jar"));

        Cli.Run run = alone.cli(folder).run("list", "rulesets");

        assertThat(run.out()).contains("labour").doesNotContain("mill-code");
        assertThat(run.err()).contains("mill-code.jar", "is refused", "it needs `minimal` from version 1.0.0 on");
    }

    @Test
    @Timeout(60)
    void aNewerRulesetThatLostWhatIsChangedIsRefusedAndSaidSo() throws Exception {
        Path work = Files.createTempDirectory(folder, "served");
        Rules.copy(folder.resolve("minimal-1.0.0"), work.resolve("minimal"));
        Rules.copy(overlay, work.resolve("mill-code"));
        Path below = installation.rules().resolve("minimal.jar");
        Files.copy(packed("minimal", "1.0.0", work.resolve("minimal")), below);
        Files.copy(
                packed("mill-code", "1.0.0", work.resolve("mill-code")),
                installation.rules().resolve("mill-code.jar"));
        Path newer = packed("minimal", "1.1.0", folder.resolve("minimal-1.1.0"));

        try (Server server = Server.start(cli)) {
            Files.copy(newer, below, StandardCopyOption.REPLACE_EXISTING);

            while (!server.said().contains("none of the rulesets extended has a requirement `week`")) {
                assertThat(server.get("/api/v1/rulesets/mill-code").statusCode())
                        .isEqualTo(200);
            }
            assertThat(Server.json(server.get("/api/v1/rulesets/minimal").body())
                            .getString("version"))
                    .isEqualTo("1.0.0");
        }
    }
}
