package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assay.api.ruleset.Outcome;
import org.assay.ruleset.read.StandardScoring;
import org.assay.ruleset.scoring.Rounding;
import org.assay.ruleset.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are graded by, and how they are shown. */
class FiguresShownTest {
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
    void gradesUnroundedScores(BigDecimal score, String grade) {
        Scored met = Given.weighing(Given.met("1", MAJOR), score.toPlainString());
        Scored lost = Given.weighing(
                Given.toConfirm(Given.notMet("2", MAJOR)),
                BigDecimal.valueOf(100).subtract(score).toPlainString());

        assertThat(Given.score(met, lost).grade()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({"61.05, 61.1, 61.0", "61.0499999, 61.0, 61.0", "85.96, 86.0, 85.9", "100, 100.0, 100.0", "0, 0.0, 0.0"})
    void isRoundedOnceAsTheRulesetSays(BigDecimal score, BigDecimal halfUp, BigDecimal down) {
        assertThat(shown(Rounding.HALF_UP).of(Ratio.of(score))).isEqualTo(halfUp);
        assertThat(shown(Rounding.DOWN).of(Ratio.of(score))).isEqualTo(down);
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

    private static Shown shown(Rounding rounding) {
        return new Shown(new Scoring(1, rounding, List.of(StandardScoring.get().headline())));
    }
}
