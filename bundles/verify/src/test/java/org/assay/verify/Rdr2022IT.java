package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.advice.ScorePiece;
import org.assay.api.assessment.State;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.service.Advisor;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A published ranking of 14 companies: every figure on every level, from the answers and the ruleset alone. */
class Rdr2022IT {
    private static final Path RULESET = Repository.EXAMPLES.resolve("rulesets/rdr-2022");
    private static final RulesetSelector SELECTOR = RulesetSelector.parse("rdr-2022");
    /** An area, a composite, a service. */
    private static final int SERVICE_DEPTH = 3;

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @BeforeAll
    static void install(RunningAssay assay, @TempDir Path folder) {
        assay.rules().install(List.of(assay.workbench().pack(RULESET, folder)));
    }

    /** How the figures of one level compare. */
    private record Tally(int numbers, int without, int neverAsked, List<String> wrong) {
        static Tally of(List<RankingFigure> published, Map<String, Map<String, Optional<Integer>>> scores) {
            int numbers = 0;
            int without = 0;
            int neverAsked = 0;
            List<String> wrong = new ArrayList<>();
            for (RankingFigure figure : published) {
                Map<String, Optional<Integer>> own = scores.get(figure.company());
                String key = key(figure.level(), figure.key());
                Optional<Integer> score = own.getOrDefault(key, Optional.empty());
                if (!score.equals(figure.score())) {
                    wrong.add(figure + ": " + score);
                } else if (score.isPresent()) {
                    numbers++;
                } else if (own.containsKey(key)) {
                    without++;
                } else {
                    neverAsked++;
                }
            }
            return new Tally(numbers, without, neverAsked, wrong);
        }

        int asked() {
            return numbers + without;
        }
    }

    @Test
    void everyPublishedFigureComesOut(RunningAssay assay) throws IOException {
        List<RankingFigure> published = RankingFigure.read(Repository.shared("conformance/rdr-2022/expected_2022.csv"));
        RankingAnswers answers = answers();
        Map<String, Map<String, Optional<Integer>>> scores = new HashMap<>();
        answers.profiles()
                .forEach((company, profile) -> scores.put(
                        company, scores(assay, profile, answers.services().get(company))));
        Map<String, Tally> tallies = new LinkedHashMap<>();
        published.stream()
                .collect(Collectors.groupingBy(RankingFigure::level, LinkedHashMap::new, Collectors.toList()))
                .forEach((level, figures) -> tallies.put(level, Tally.of(figures, scores)));
        tallies.forEach(Rdr2022IT::print);

        assertThat(tallies.values()).flatMap(Tally::wrong).isEmpty();
        assertThat(tallies.entrySet())
                .extracting(level -> level.getKey() + " " + level.getValue().asked())
                .containsExactlyInAnyOrder("service 2448", "indicator 784", "family 168", "category 42", "total 14");
    }

    @Test
    void everyElementIsARequirementAndTheOtherWayRound(RunningAssay assay) throws IOException {
        assertThat(assay.catalog().ruleset(SELECTOR).requirements())
                .extracting(RequirementInfo::id)
                .containsExactlyInAnyOrderElementsOf(answers().elements());
    }

    private static void print(String level, Tally tally) {
        System.out.printf(
                "rdr-2022 %-9s %4d matched: %4d numbers, %3d NA; %d differ; %3d more NA, of which nothing is asked%n",
                level,
                tally.asked(),
                tally.numbers(),
                tally.without(),
                tally.wrong().size(),
                tally.neverAsked());
    }

    /**
     * Returns every score of a company by its level and the publisher's key; empty for one that has none.
     *
     * @param services that are asked; one of which nothing counts is nowhere in the score
     */
    private static Map<String, Optional<Integer>> scores(
            RunningAssay assay, CompanyProfile profile, Set<String> services) {
        ScoreExplanation explained = assay.one(Advisor.class)
                .explainScores(profile, new AssessmentRequest(AS_OF, List.of(SELECTOR), true))
                .get(0);
        assertThat(explained.result().state()).isEqualTo(State.SCORED);
        Map<String, Area> areas =
                assay.catalog().ruleset(SELECTOR).areas().stream().collect(Collectors.toMap(Area::id, area -> area));
        Map<String, Optional<Integer>> scores = new HashMap<>();
        scores.put(key("total", "TOTAL"), explained.result().score().map(BigDecimal::intValueExact));
        explained.result().areas().forEach(area -> {
            Area known = areas.get(area.id());
            scores.put(key(known.level(), known.clause()), area.score().map(BigDecimal::intValueExact));
        });
        services.forEach(service -> scores.put(key("service", service), Optional.empty()));
        pieces(explained.whole().orElseThrow())
                .filter(piece ->
                        piece.kind() == ScorePiece.Kind.GROUP && piece.id().split("/").length == SERVICE_DEPTH)
                .forEach(group -> scores.put(key("service", service(group, areas)), shown(group)));
        return scores;
    }

    /** Returns the publisher's key of a group, whose id is made of an area, a composite and a service. */
    private static String service(ScorePiece group, Map<String, Area> areas) {
        String indicator = group.id().substring(0, group.id().indexOf('/'));
        return areas.get(indicator).clause() + "|" + group.title();
    }

    private static Optional<Integer> shown(ScorePiece group) {
        assertThat(group.full()).isEqualByComparingTo("100");
        return Optional.of(group.points().setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    private static Stream<ScorePiece> pieces(ScorePiece piece) {
        return Stream.concat(Stream.of(piece), piece.pieces().stream().flatMap(Rdr2022IT::pieces));
    }

    private static String key(String level, String key) {
        return level + " " + key;
    }

    private static RankingAnswers answers() throws IOException {
        return RankingAnswers.read(Repository.shared("conformance/rdr-2022/answers_2022.csv"));
    }
}
