package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.core.scoring.Given.blank;
import static org.assay.core.scoring.Given.met;
import static org.assay.core.scoring.Given.notApplicable;
import static org.assay.core.scoring.Given.notMet;
import static org.assay.core.scoring.Given.partly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assay.api.assessment.State;
import org.assay.api.spi.ScoringModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluggingTest {
    private static final ModelText RULES = ModelText.of("""
            points: { met: 1, partly_met: 0.5 }
            nodes: { total: { of: requirements, plugin: { id: test.model, settings: { least: 0.25 } } } }
            grades: [ { grade: good, from: 60 }, { grade: poor } ]
            """);

    /** A model made of a function. */
    private record Model(boolean isMonotone, BiFunction<List<Member>, Map<String, BigDecimal>, Figure> function)
            implements ScoringModel {
        @Override
        public String id() {
            return "test.model";
        }

        @Override
        public Figure combine(List<Member> members, Map<String, BigDecimal> settings) {
            return function.apply(members, settings);
        }
    }

    /** The square of the mean share. */
    private static ScoringModel.Figure squared(List<ScoringModel.Member> members, Map<String, BigDecimal> settings) {
        BigDecimal sum = members.stream().map(ScoringModel.Member::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(members.size()), java.math.MathContext.DECIMAL128);
        List<BigDecimal> alike = members.stream().map(any -> BigDecimal.ONE).toList();
        return new ScoringModel.Figure(mean.multiply(mean), alike, "the mean, squared");
    }

    /** Full where exactly half of the members have their share: better answers may lower it. */
    private static ScoringModel.Figure half(List<ScoringModel.Member> members, Map<String, BigDecimal> settings) {
        long full = members.stream()
                .filter(member -> member.share().compareTo(BigDecimal.ONE) == 0)
                .count();
        BigDecimal share = full * 2 == members.size() ? BigDecimal.ONE : settings.get("least");
        return new ScoringModel.Figure(share, List.of(), "");
    }

    private static ScoreSheet score(ScoringModel model, Scored... requirements) {
        return RULES.score(() -> List.of(model), List.of(requirements));
    }

    @Test
    void aPluginCombinesWhatIsInTheScore() {
        ScoreSheet sheet = score(
                new Model(true, PluggingTest::squared),
                met("a1", MAJOR),
                partly("a2", MAJOR),
                notApplicable("a3", MAJOR));

        assertThat(sheet.score()).contains(Ratio.of(5625, 100));
        assertThat(sheet.grade()).contains("poor");
    }

    @Test
    void whatItContributesIsSharedOutAndAddsUp() {
        ScoreSheet sheet = score(
                new Model(true, PluggingTest::squared), met("a1", MAJOR), partly("a2", MAJOR), notMet("a3", MINOR));
        Piece whole = sheet.whole().orElseThrow();

        assertThat(whole.pieces().stream().map(Piece::contribution).reduce(Ratio.ZERO, Ratio::add))
                .isEqualTo(sheet.score().orElseThrow());
        assertThat(sheet.contributions().get("a1"))
                .isEqualTo(sheet.contributions().get("a2").multiply(2));
        assertThat(whole.pieces())
                .flatExtracting(Piece::notes)
                .contains(Piece.Note.of("score.said", "the mean, squared"));
    }

    @Test
    void aModelThatSharesNothingOutKeepsAllOfItAsItsOwn() {
        ScoreSheet sheet = score(new Model(false, PluggingTest::half), met("a1", MAJOR), notMet("a2", MAJOR));

        assertThat(sheet.score()).contains(Ratio.HUNDRED);
        assertThat(sheet.whole().orElseThrow().pieces())
                .filteredOn(piece -> piece.kind() == Piece.Kind.OPERATOR)
                .extracting(Piece::contribution)
                .containsExactly(Ratio.HUNDRED);
    }

    @Test
    void theIntervalIsThatOfEveryCompletionWhetherBetterAnswersHelpOrNot() {
        List<Scored> requirements = List.of(
                met("a1", MAJOR), blank("a2", MAJOR), notMet("a3", MAJOR), blank("a4", MAJOR), blank("a5", MAJOR));
        for (ScoringModel model :
                List.of(new Model(true, PluggingTest::squared), new Model(false, PluggingTest::half))) {
            Range range =
                    RULES.score(() -> List.of(model), requirements).interval().orElseThrow();
            List<Ratio> scores = new ArrayList<>();
            for (int ways = 0; ways < 8; ways++) {
                scores.add(RULES.score(() -> List.of(model), completed(requirements, ways))
                        .score()
                        .orElseThrow());
            }
            assertThat(range.low()).isEqualTo(scores.stream().min(Ratio.ORDER).orElseThrow());
            assertThat(range.high()).isEqualTo(scores.stream().max(Ratio.ORDER).orElseThrow());
            assertThat(range.exact()).isTrue();
        }
    }

    private static List<Scored> completed(List<Scored> requirements, int ways) {
        List<Scored> completed = new ArrayList<>();
        int left = ways;
        for (Scored one : requirements) {
            if (one.isDecided()) {
                completed.add(one);
            } else {
                completed.add(left % 2 == 0 ? met(one.id(), one.severity()) : notMet(one.id(), one.severity()));
                left /= 2;
            }
        }
        return completed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void aShareOutsideIsTheFaultOfThePlugin(String share) {
        ScoreSheet sheet = score(
                new Model(true, (members, settings) -> new ScoringModel.Figure(new BigDecimal(share), List.of(), "")),
                met("a1", MAJOR));

        assertThat(sheet.state()).isEqualTo(State.ERROR);
        assertThat(sheet.reason()).contains(Model.class.getName(), "from 0 to 1", share);
    }

    @Test
    void soAreCountsThatAreNotOneAMember() {
        ScoreSheet sheet = score(
                new Model(
                        true,
                        (members, settings) -> new ScoringModel.Figure(BigDecimal.ONE, List.of(BigDecimal.ONE), "")),
                met("a1", MAJOR),
                met("a2", MAJOR));

        assertThat(sheet.state()).isEqualTo(State.ERROR);
        assertThat(sheet.reason()).contains("2, one a member");
    }

    @Test
    void aModelThatSaysItNeverFallsAndFallsIsFoundOut() {
        ScoreSheet sheet = score(
                new Model(
                        true,
                        (members, settings) -> new ScoringModel.Figure(
                                BigDecimal.ONE.subtract(members.get(0).share()), List.of(), "")),
                blank("a1", MAJOR));

        assertThat(sheet.state()).isEqualTo(State.ERROR);
        assertThat(sheet.reason()).contains("`test.model`", "it fell from 1 to 0");
    }

    @Test
    void itIsNeverAskedAboutNobody() {
        ModelText rules = ModelText.of("""
                nodes: { total: { of: requirements, plugin: { id: test.model }, empty: 1 } }
                """);
        ScoringModel model = new Model(
                true,
                (members, settings) -> new ScoringModel.Figure(members.get(0).share(), List.of(), ""));

        ScoreSheet sheet = rules.score(() -> List.of(model), List.of(notApplicable("a1", MAJOR)));

        assertThat(sheet.state()).isNotEqualTo(State.ERROR);
        assertThat(sheet.reason()).isEmpty();
    }

    @Test
    void aPluginThatThrowsLeavesNoScoreAndSaysWhy() {
        ScoreSheet sheet = score(
                new Model(true, (members, settings) -> {
                    throw new IllegalStateException("out of paper");
                }),
                met("a1", MAJOR));

        assertThat(sheet.state()).isEqualTo(State.ERROR);
        assertThat(sheet.reason()).contains("out of paper");
        assertThat(sheet.score()).isEmpty();
    }

    @Test
    void aPluginHasToBeThereOnce() {
        Model model = new Model(true, PluggingTest::squared);

        assertThat(RULES.score(ScoringModels.NONE, List.of(met("a1", MAJOR))).reason())
                .contains("no installed plugin", "`test.model`");
        assertThat(RULES.score(() -> List.of(model, model), List.of(met("a1", MAJOR)))
                        .reason())
                .contains("more than one", "`test.model`");
    }
}
