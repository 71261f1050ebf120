package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Interval;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the model, and what is refused as numbers. */
class ScoringRulesTest {
    private static final ScoringRules RULES = ScoringRules.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "100, A",
        "86, A",
        "85.9999999, B",
        "85, B",
        "71, B",
        "70.9999999, C",
        "70.5, C",
        "70, C",
        "51, C",
        "50.9999999, D",
        "50, D",
        "30, D",
        "29.9999999, E",
        "29, E",
        "0, E"
    })
    void gradesUnroundedScores(String score, String grade) {
        assertThat(RULES.grade(exact(score))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"61.05, 61.1", "61.0499999, 61.0", "85.96, 86.0", "100, 100.0", "0, 0.0"})
    void showsHalfUp(String score, String shown) {
        assertThat(RULES.shown(exact(score))).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void showsIntervalsAndAreas() {
        Range range = Range.of(RULES, BigFraction.of(200, 3), exact("85.96"));
        AreaScore area = new AreaScore(
                "hours", Optional.of(BigFraction.of(200, 3)), Optional.of(exact("70")), Optional.of("C"), List.of());

        assertThat(range.shown(RULES))
                .isEqualTo(new Interval(new BigDecimal("66.7"), "C", new BigDecimal("86.0"), "B"));
        assertThat(area.shown("Hours", RULES))
                .isEqualTo(new AreaResult(
                        "hours",
                        "Hours",
                        Optional.of(new BigDecimal("66.7")),
                        Optional.of(new BigDecimal("70.0")),
                        Optional.of("C"),
                        List.of()));
    }

    @Test
    void weighsByDeclaredSeverity() {
        assertThat(List.of(Severity.values()))
                .map(RULES::weight)
                .map(BigDecimal::intValue)
                .containsExactly(5, 5, 3, 1, 1);
    }

    @Test
    void refusesCapsThatWouldMakeAGraverFindingCheaper() {
        assertRefused(Map.of(MAJOR, List.of(new CapStep(1, "E"))));
        assertRefused(Map.of(CRITICAL, List.of(new CapStep(2, "D"))));
        assertRefused(Map.of(CRITICAL, List.of()));
        assertRefused(Map.of(ZERO_TOLERANCE, List.of()));
        assertRefused(Map.of(MAJOR, List.of(new CapStep(1, "C"), new CapStep(3, "B"))));
        assertRefused(Map.of(MAJOR, List.of(new CapStep(1, "F"))));
        assertRefused(Map.of(MAJOR, List.of(new CapStep(0, "B"))));
    }

    @Test
    void refusesPointsThatRewardAGraverFinding() {
        Map<Severity, BigFraction> points = new EnumMap<>(RULES.points());
        points.put(CRITICAL, BigFraction.of(1, 4));

        assertThatThrownBy(() -> with(RULES.bands(), points, RULES.caps()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a graver finding earns no more points");
    }

    @Test
    void refusesBandsWithGapsAtTheEndsOrOutOfOrder() {
        assertRefusedBands(Band.of("A", 50, 100), Band.of("E", 10, 49));
        assertRefusedBands(Band.of("A", 50, 99), Band.of("E", 0, 49));
        assertRefusedBands(Band.of("A", 50, 100), Band.of("E", 0, 50));
        assertRefusedBands(Band.of("A", 0, 100), Band.of("E", 0, 49));
    }

    @Test
    void refusesANegativeWeightAndAnIdThatComesTwice() {
        Scored one = Given.met("1", MAJOR);

        assertThatThrownBy(() -> Given.weighing(one, "-1")).hasMessageContaining("weight of 1 is below 0");
        assertThatThrownBy(() -> Given.score(one, one)).hasMessageContaining("comes twice: 1");
    }

    @Test
    void zeroToleranceInPartCountsAsCritical() {
        assertThat(new Verdict(Outcome.PARTLY_MET, ZERO_TOLERANCE).counted()).isEqualTo(CRITICAL);
        assertThat(new Verdict(Outcome.NOT_MET, ZERO_TOLERANCE).counted()).isEqualTo(ZERO_TOLERANCE);
    }

    private static void assertRefused(Map<Severity, List<CapStep>> changed) {
        Map<Severity, List<CapStep>> caps = new EnumMap<>(RULES.caps());
        caps.putAll(changed);
        assertThatThrownBy(() -> with(RULES.bands(), RULES.points(), caps))
                .as("caps %s", changed)
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefusedBands(Band... bands) {
        Map<Severity, List<CapStep>> caps = Map.of(ZERO_TOLERANCE, List.of(new CapStep(1, "E")));
        assertThatThrownBy(() -> with(List.of(bands), RULES.points(), caps))
                .as("bands %s", List.of(bands))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ScoringRules with(
            List<Band> bands, Map<Severity, BigFraction> points, Map<Severity, List<CapStep>> caps) {
        return new ScoringRules(1, bands, RULES.weights(), points, caps, RULES.sufficientCoverage());
    }

    private static BigFraction exact(String number) {
        BigDecimal decimal = new BigDecimal(number);
        return BigFraction.of(decimal.unscaledValue(), java.math.BigInteger.TEN.pow(decimal.scale()));
    }
}
