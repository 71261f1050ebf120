package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the authors of rulesets do: check, test, pack, try. */
class AuthoringIT {
    private static final String WEEK = "requirements/people/week.yaml";

    @TempDir
    static Path folder;

    private static Cli cli;

    @BeforeAll
    static void install() throws IOException {
        cli = Installation.in(folder).cli(folder);
        Profiles.write(folder, "mill.yaml", Profiles.YAML);
    }

    @Test
    void everyFaultIsShownWithItsPlace(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Rules.edit(rules.resolve("ruleset.yaml"), "licence:", "license:");
        Rules.edit(rules.resolve("ruleset.yaml"), "2026-01-01", "2026-13-01");
        Rules.edit(rules.resolve(WEEK), "severity: MAJOR", "severity: HUGE");
        Rules.edit(rules.resolve(WEEK), "hours.weekly_normal <=", "hours.weekly_norml <=");
        Rules.edit(rules.resolve(WEEK), "not_older_than: P12M", "not_older_than: a year");
        Rules.edit(rules.resolve(WEEK), "effort: months", "effort: ages");

        Cli.Run run = cli.run("lint", rules.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("ruleset\\.yaml:\\d+:1: .*`license`.*\\R    license: Apache-2\\.0\\R    \\^\\R")
                .containsPattern("ruleset\\.yaml:\\d+:\\d+: .*2026-13-01")
                .containsPattern("week\\.yaml:\\d+:11: .*HUGE.*\\R    severity: HUGE\\R {14}\\^\\R")
                .containsPattern("week\\.yaml:\\d+:11: .*hours\\.weekly_norml.*\\R.*\\R {14}\\^\\R")
                .containsPattern("week\\.yaml:\\d+:\\d+: .*a year")
                .containsPattern("week\\.yaml:\\d+:\\d+: .*ages");
    }

    @Test
    void rulesWithoutAFaultAreSaidToBeSo() throws Exception {
        Cli.Run run = cli.run("lint", Rules.EXAMPLES.resolve("minimal").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("1 folder, no fault\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void casesThatPassAreCounted() throws Exception {
        Cli.Run run = cli.run("test", Rules.EXAMPLES.resolve("minimal").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                minimal: 4 cases, all passed
                  coverage 100.0 %: outcomes 3 of 3, branches 0 of 0, sides of thresholds 3 of 3
                """);
    }

    @Test
    void aCaseThatFailsIsShownAndIsAStatusOfItsOwn(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Rules.edit(rules.resolve("requirements/people/week.cases.yaml"), "expect: MET", "expect: NOT_MET");

        Cli.Run run = cli.run("test", rules.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("week\\.cases\\.yaml:1:\\d+: week the limit itself is met: expected NOT_MET, got MET")
                .contains("4 cases, 1 failed");
    }

    @Test
    void theSameRulesBecomeTheSameBytes(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Cli here = new Cli(cli.home(), work);

        assertThat(here.run("pack", rules.toString()).out()).isEqualTo("minimal-2.0.0.jar\n");
        assertThat(here.run("pack", rules.toString(), "--output", "again.jar").status())
                .isZero();
        assertThat(work.resolve("again.jar")).hasSameBinaryContentAs(work.resolve("minimal-2.0.0.jar"));

        Cli.Run run = here.run("list", "rulesets", "--rulesets-from", "again.jar");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("minimal +2\\.0\\.0 ");
    }

    @Test
    void rulesAreTriedWithoutBeingInstalled(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");

        Cli.Run run = cli.run("evaluate", "mill.yaml", "--as-of", "2026-06-30", "--rulesets-from", rules.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("By 2.0.0 a normal week of 49 h exceeds the limit of 48 h.");
        assertThat(cli.run("list", "rulesets").out()).doesNotContain("minimal");
    }

    @Test
    void aDraftWithoutCasesIsTriedAndExplainedButNotTestedOrPublished(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Files.delete(rules.resolve("requirements/people/week.cases.yaml"));
        String folder = rules.toString();
        String missing = "requirement `week` has no cases";

        Cli.Run lint = cli.run("lint", folder);
        assertThat(lint.status()).as(lint.err()).isZero();
        assertThat(lint.err()).contains(missing).doesNotContain("[lint.unreached]");

        Cli.Run evaluated = cli.run("evaluate", "mill.yaml", "--as-of", "2026-06-30", "--rulesets-from", folder);
        assertThat(evaluated.status()).as(evaluated.err()).isZero();
        assertThat(evaluated.out()).contains("By 2.0.0 a normal week of 49 h exceeds the limit of 48 h.");
        assertThat(evaluated.err()).contains(missing);

        Cli.Run explained = cli.run("explain", "minimal@2.0.0/week", "--rulesets-from", folder);
        assertThat(explained.status()).as(explained.err()).isZero();
        assertThat(cli.run("doc", folder).status()).isZero();

        for (String command : List.of("test", "pack")) {
            Cli.Run run = cli.run(command, folder);
            assertThat(run.status()).as(command).isEqualTo(2);
            assertThat(run.err()).contains(missing);
        }
    }

    @Test
    void brokenRulesAreNotPacked(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Rules.edit(rules.resolve(WEEK), "severity: MAJOR", "severity: HUGE");

        Cli.Run run = cli.run("pack", rules.toString(), "--output", work.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("week.yaml:");
        assertThat(Files.exists(work.resolve("minimal-2.0.0.jar"))).isFalse();
    }
}
