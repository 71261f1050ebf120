package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rulesets cover of other standards, as an association or a buyer asks it. */
class CoverageIT {
    private static final String WEEK = "requirements/people/week.yaml";

    @TempDir
    static Path folder;

    private static Cli whole;
    private static Cli bare;

    @BeforeAll
    static void install() throws IOException {
        whole = Cli.in(folder);
        bare = Installation.in(folder, "sa-8000").cli(folder);
    }

    private static Path related(Path work, String mapping) throws IOException {
        Path rules = Rules.minimal(work, "2.0.0");
        Path week = rules.resolve(WEEK);
        Files.writeString(week, Files.readString(week).stripTrailing() + "\nmaps_to: [ " + mapping + " ]\n");
        return rules;
    }

    @Test
    void theTablesCountsAndRequirementsAreShown() throws Exception {
        Cli.Run run = whole.run("coverage", "--of", "ungc");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("By anti-corruption 1.0.0, iso-14001 1.0.0, labour 1.0.0, sa-8000 1.0.0")
                .contains("Of 10 clauses without sub-clauses: 0 wholly (0.0 %), 10 partly (100.0 %), 0 not at all")
                .containsPattern("\\R5 +partly +No child labour\\R")
                .containsPattern("\\R +subset +sa-8000/1\\.1 No child labour\\R");
    }

    @Test
    void whatIsLeftOutIsShownToo() throws Exception {
        Cli.Run run = whole.run("coverage", "--of", "ungc", "--ruleset", "iso-14001@1.0.0");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("By iso-14001 1.0.0\n", "3 partly (30.0 %), 7 not at all (70.0 %)")
                .containsPattern("\\R10 +not at all +No corruption")
                .doesNotContain("labour/");
    }

    @Test
    void aRulesetThatIsTriedIsCoveredLikeOthers(@TempDir Path work) throws Exception {
        Path rules =
                related(work, "{ to: \"UNGC 4\", relation: superset }, { to: \"ISO 26000 6.4\", relation: equal }");
        String[] tried = {"--rulesets-from", rules.toString(), "--ruleset", "minimal"};

        Cli.Run ungc = whole.run("coverage", "--of", "ungc", tried[0], tried[1], tried[2], tried[3]);
        Cli.Run iso = whole.run("coverage", "--of", "iso-26000", tried[0], tried[1], tried[2], tried[3]);

        assertThat(ungc.out()).contains("1 wholly (10.0 %), 0 partly").containsPattern("\\R4 +wholly +No forced");
        assertThat(iso.out())
                .containsPattern("\\R6 +partly +Core subjects\\R")
                .containsPattern("\\R  6\\.4 +wholly +Labour practices\\R +equal +minimal/week ")
                .containsPattern("\\R    6\\.4\\.7 +wholly +")
                .containsPattern("\\R    6\\.5\\.3 +not at all +");
    }

    @Test
    void asDataItIsTheSameFromTheServer() throws Exception {
        Path file = folder.resolve("coverage.json");
        Cli.Run run = whole.run("coverage", "--of", "sdg", "--format", "json", "--output", "coverage.json");
        byte[] written = Files.readAllBytes(file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        JsonObject counts = Server.json(written).getJsonObject("counts");
        assertThat(counts.getInt("clauses")).isEqualTo(169);
        int sum = counts.getJsonObject("wholly").getInt("count")
                + counts.getJsonObject("partly").getInt("count")
                + counts.getJsonObject("notAtAll").getInt("count");
        assertThat(sum).isEqualTo(169);
        try (Server server = Server.start(whole)) {
            assertThat(server.get("/api/v1/coverage?of=sdg").body()).isEqualTo(written);
            assertThat(server.get("/api/v1/coverage?of=sdgs").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--of ungcc, unknown framework `ungcc`; did you mean `ungc`?; known are eti",
        "--of UNGC, did you mean `ungc`",
        "--of ungc --ruleset sa-800, did you mean `sa-8000`",
        "--of ungc --format jsn, did you mean `json`",
        "--of ungc --output no/such/folder/x, there is no such folder",
        "--rulset x, --of",
        "'', --of"
    })
    void aMistakeIsAnsweredWithWhatIsThere(String line, String answer) throws Exception {
        String[] arguments = ("coverage " + line).trim().split(" ");

        Cli.Run run = whole.run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void theFrameworksAreListed() throws Exception {
        assertThat(whole.run("list", "frameworks").out())
                .containsPattern("\\Rungc +UNGC:2004 +10 +")
                .containsPattern("\\Riso-37001-2025 +ISO 37001:2025 +\\d+ +");
    }

    @Test
    void withoutFrameworksRulesAreInForceAndOnlyThisCannotBeSaid(@TempDir Path work) throws Exception {
        Cli.Run listed = bare.run("list", "rulesets");
        Cli.Run covered = bare.run("coverage", "--of", "ungc");
        String frameworks = Repository.RULESETS.resolve("frameworks").toString();
        Cli.Run brought = bare.run("coverage", "--of", "ungc", "--rulesets-from", frameworks);

        assertThat(listed.err()).isEmpty();
        assertThat(listed.out()).contains("sa-8000");
        assertThat(covered.status()).isEqualTo(2);
        assertThat(covered.err()).contains("the rule bundle `frameworks` is missing", "[framework.unknown]");
        assertThat(brought.status()).isZero();
        assertThat(brought.out()).contains("By sa-8000 1.0.0");
    }

    @Test
    void aClauseThatIsNotThereIsAFaultOfTheRules(@TempDir Path work) throws Exception {
        Path rules = related(work, "{ to: \"UNGC 11\", relation: subset }, { to: \"UNGK 1\", relation: subset }");

        Cli.Run known = whole.run("lint", rules.toString());
        Cli.Run unknown = bare.run("lint", rules.toString());

        assertThat(known.status()).isEqualTo(2);
        assertThat(known.err())
                .containsPattern("week\\.yaml:11:14: UNGC:2004 has no clause `11`; did you mean `1`\\?")
                .containsPattern(
                        "week\\.yaml:\\d+:\\d+: `UNGK 1` begins with no known framework .*did you mean `UNGC`");
        assertThat(unknown.status()).isZero();
    }

    @Test
    void anInstalledRulesetThatNamesAnOldClauseIsShown(@TempDir Path work) throws Exception {
        Path rules = related(work, "{ to: \"UNGC 11\", relation: subset }");
        bare.run("pack", rules.toString(), "--output", work.resolve("old.jar").toString());

        Cli.Run run = whole.run(
                "coverage",
                "--of",
                "ungc",
                "--ruleset",
                "minimal",
                "--rulesets-from",
                work.resolve("old.jar").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Clauses that this framework does not have", "UNGC 11: minimal/week ");
    }

    @Test
    void frameworksAreCheckedAndPackedLikeOtherRules(@TempDir Path work) throws Exception {
        Path copy = work.resolve("frameworks");
        Rules.copy(Repository.RULESETS.resolve("frameworks"), copy);

        assertThat(whole.run("lint", copy.toString()).out()).isEqualTo("1 folder, no fault\n");
        assertThat(new Cli(whole.home(), work).run("pack", copy.toString()).out())
                .isEqualTo("frameworks-1.0.0.jar\n");

        Rules.edit(copy.resolve("ungc.yaml"), "number: \"10\"", "number: \"9\"");
        Cli.Run run = whole.run("lint", copy.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsPattern("ungc\\.yaml:\\d+:\\d+: the clause `9` is listed twice");
    }
}
