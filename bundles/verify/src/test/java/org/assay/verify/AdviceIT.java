package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.Population;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.advice.ScorePiece;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.State;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.Advisor;
import org.assay.api.service.AssessmentRequest;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the example companies score what they do, and what would lift them. */
class AdviceIT {
    private static final AssessmentRequest REQUEST =
            new AssessmentRequest(LocalDate.of(2026, 6, 30), List.of(), false, List.of());
    private static final Path PROFILES = Repository.EXAMPLES.resolve("profiles");

    private static final List<String> RATED = Stream.of(
                    "energy", "safety", "children", "corruption", "data", "suppliers")
            .flatMap(subject -> Stream.of("policies", "actions", "results").map(part -> subject + "_" + part))
            .toList();

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @TempDir
    static Path folder;

    @Test
    void whatThePiecesContributeIsTheScoreExactly(Advisor advisor, RunningAssay assay) throws IOException {
        for (CompanyProfile profile : profiles(assay)) {
            List<ScoreExplanation> explanations = advisor.explainScores(profile, REQUEST);
            assertThat(explanations).isNotEmpty();
            for (ScoreExplanation explanation : explanations) {
                explanation.whole().ifPresent(AdviceIT::assertSums);
                assertThat(explanation.whole().map(ScorePiece::contribution).map(AdviceIT::shown))
                        .as(profile.id() + " by " + explanation.ruleset())
                        .isEqualTo(explanation.result().score());
            }
        }
    }

    private static BigDecimal shown(BigDecimal contribution) {
        return contribution.setScale(1, RoundingMode.HALF_UP);
    }

    private static void assertSums(ScorePiece piece) {
        if (!piece.pieces().isEmpty()) {
            Exact sum = piece.pieces().stream()
                    .map(ScorePiece::exact)
                    .map(Exact::of)
                    .reduce(Exact.ZERO, Exact::plus);
            assertThat(sum.isSame(Exact.of(piece.exact())))
                    .as(piece.id() + ": " + sum + " is " + piece.exact())
                    .isTrue();
            piece.pieces().forEach(AdviceIT::assertSums);
        }
    }

    @Test
    void whatSettlesAGradeIsNamedWhereItIsOpen(Advisor advisor, RunningAssay assay) throws IOException {
        List<ScoreExplanation> provisional = profiles(assay).stream()
                .flatMap(profile -> advisor.explainScores(profile, REQUEST).stream())
                .filter(explanation -> explanation.result().state() == State.PROVISIONAL)
                .toList();

        assertThat(provisional)
                .isNotEmpty()
                .allSatisfy(explanation -> assertThat(explanation.settling()).isNotEmpty());
    }

    @Test
    void theSmallestSetOfFixesBringsTheGradeThatWasAskedFor(Advisor advisor, RunningAssay assay) throws IOException {
        Goal goal = new Goal(Optional.of("B"), Goal.By.FEWEST);
        List<Improvement> improvements = profiles(assay).stream()
                .flatMap(profile -> advisor.improve(profile, REQUEST, goal).stream())
                .toList();

        assertThat(improvements)
                .extracting(Improvement::verdict)
                .contains(Improvement.Verdict.REACHED, Improvement.Verdict.SMALLEST);
        assertThat(improvements)
                .filteredOn(improvement -> improvement.verdict() == Improvement.Verdict.SMALLEST)
                .allSatisfy(improvement -> {
                    assertThat(improvement.fixes()).isNotEmpty();
                    assertThat(improvement.then().flatMap(ModelResult::grade).orElseThrow())
                            .isIn("A", "B");
                });
    }

    @Test
    void theExampleCompaniesTogetherAreCountedAndRanked(Advisor advisor, RunningAssay assay) throws IOException {
        List<CompanyProfile> profiles = profiles(assay);
        List<Population> populations = advisor.population(profiles, REQUEST);

        assertThat(populations).isNotEmpty().allSatisfy(population -> {
            assertThat(population.companies()).isEqualTo(population.standings().size());
            assertThat(population.requirements()).allSatisfy(rate -> {
                assertThat(rate.failing()).isBetween(0, rate.judged());
                assertThat(rate.judged()).isLessThanOrEqualTo(rate.applicable());
            });
            assertThat(population.standings().stream()
                            .flatMap(standing -> standing.score().stream())
                            .toList())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        });
    }

    @ParameterizedTest
    @CsvSource({"2022, 1, 4, 4", "2024, 1, 2, 3"})
    void aTierIsForThoseWhoStandHighEnoughAmongTheOthers(int year, int gold, int silver, int bronze) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "population",
                "--rulesets-from",
                Repository.EXAMPLES.resolve("rulesets/ecovadis").toString(),
                "--ruleset",
                "ecovadis",
                "--as-of",
                year + "-12-31",
                "--format",
                "json"));
        for (int lead = 0; lead < RATED.size(); lead++) {
            String file = "firm" + lead + ".yaml";
            Files.writeString(folder.resolve(file), firm(lead, year));
            command.add(file);
        }

        Cli.Run run = Cli.in(folder).run(command.toArray(String[]::new));

        assertThat(run.status()).as(run.err()).isZero();
        JsonArray standings = Server.json(run.out().getBytes(StandardCharsets.UTF_8))
                .getJsonArray("populations")
                .getJsonObject(0)
                .getJsonArray("standings");
        List<String> tiers = standings.getValuesAs(JsonObject.class).stream()
                .map(standing -> standing.getString("tier", "none"))
                .toList();
        List<String> expected = new ArrayList<>(Collections.nCopies(gold, "gold"));
        expected.addAll(Collections.nCopies(silver, "silver"));
        expected.addAll(Collections.nCopies(bronze, "bronze"));
        expected.addAll(Collections.nCopies(RATED.size() - expected.size(), "none"));
        assertThat(tiers).isEqualTo(expected);
    }

    /** One that is good at everything, and excels at as many things as it is told. */
    private static String firm(int lead, int year) {
        StringBuilder firm = new StringBuilder("""
                id: firm-%02d
                name: Firm (fictitious)
                country: FR
                sector: ISIC-2511
                employees: 500
                period: { from: %d-01-01, to: %d-12-31 }
                answers:
                  eco.watch: { value: [], evidence: { kind: document, date: %d-11-01 } }
                """.formatted(lead, year, year, year));
        for (int question = 0; question < RATED.size(); question++) {
            firm.append("  eco.%s: { value: %s, evidence: { kind: document, date: %d-11-01 } }\n"
                    .formatted(RATED.get(question), question < lead ? "full" : "good", year));
        }
        return firm.toString();
    }

    @Test
    void aGradeThatNoModelHasIsAskedForInVain() throws Exception {
        Cli.Run run = Cli.in(folder)
                .run(
                        "improve",
                        PROFILES.resolve("atlas-garments.yaml").toString(),
                        "--to",
                        "Z",
                        "--as-of",
                        "2026-06-30");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Z", "A, B, C");
    }

    @Test
    void programsAreGivenTheTreeOfAScore() throws Exception {
        String profile = PROFILES.resolve("atlas-garments.yaml").toString();
        Cli.Run run = Cli.in(folder)
                .run("explain-score", profile, "--ruleset", "sa-8000", "--as-of", "2026-06-30", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        JsonArray scores =
                Server.json(run.out().getBytes(StandardCharsets.UTF_8)).getJsonArray("scores");
        assertThat(scores.getJsonObject(0).getJsonObject("whole").getJsonArray("pieces"))
                .isNotEmpty();
    }

    private static List<CompanyProfile> profiles(RunningAssay assay) throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .map(file -> Profiles.read(file, assay))
                    .toList();
        }
    }
}
