package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.core.scoring.Given.all;
import static org.assay.core.scoring.Given.met;
import static org.assay.core.scoring.Given.notApplicable;
import static org.assay.core.scoring.Given.notMet;
import static org.assay.core.scoring.Given.score;
import static org.assay.core.scoring.Given.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Severity;
import org.junit.jupiter.api.Test;

/** The worked examples of the scoring conventions, in exact fractions. */
class WorkedExamplesTest {
    @Test
    void capThatDoesNotBind() {
        ScoreSheet sheet = score(met("1", CRITICAL), notMet("2", MAJOR), notMet("3", MINOR), notApplicable("4", MINOR));

        assertThat(sheet.score()).contains(Ratio.of(550, 9));
        assertThat(sheet.rawScore()).contains(Ratio.of(550, 9));
        assertThat(sheet.grade()).contains("C");
        assertThat(sheet.state()).isEqualTo(State.SCORED);
        assertThat(sheet.caps()).containsExactly(new Cap("B", "2", "major finding on 2: at most B", false));
        assertThat(sheet.contributionOf("1")).isEqualTo("55.555556");
        assertThat(sheet.contributionOf("4")).isEqualTo("0.000000");
        assertThat(sheet.pointsOf("3")).contains(new BigDecimal("0.5"));
        assertThat(sheet.pointsOf("4")).isEmpty();
    }

    @Test
    void criticalFailedAndMajorMet() {
        ScoreSheet sheet = score(notMet("1", CRITICAL), met("2", MAJOR), notMet("3", MINOR), notApplicable("4", MINOR));

        assertThat(sheet.score()).contains(Ratio.of(350, 9));
        assertThat(sheet.grade()).contains("D");
    }

    @Test
    void oneCriticalOfManyFailed() {
        ScoreSheet sheet = score(many(CRITICAL, 1));

        assertThat(sheet.rawScore()).contains(Ratio.of(14500, 150));
        assertThat(sheet.score()).contains(Ratio.of(50));
        assertThat(sheet.grade()).contains("D");
        assertThat(sheet.caps())
                .containsExactly(new Cap("D", "CRITICAL1", "critical finding on CRITICAL1: at most D", true));
    }

    @Test
    void twoMajorsOfManyFailed() {
        ScoreSheet sheet = score(many(MAJOR, 2));

        assertThat(sheet.rawScore()).contains(Ratio.of(96));
        assertThat(sheet.score()).contains(Ratio.of(85));
        assertThat(sheet.grade()).contains("B");
    }

    @Test
    void threeMajorsOfManyFailed() {
        ScoreSheet sheet = score(many(MAJOR, 3));

        assertThat(sheet.rawScore()).contains(Ratio.of(94));
        assertThat(sheet.score()).contains(Ratio.of(70));
        assertThat(sheet.grade()).contains("C");
        assertThat(sheet.whole().orElseThrow().pieces())
                .last()
                .satisfies(last -> assertThat(last.kind()).isEqualTo(Piece.Kind.CAP))
                .satisfies(last -> assertThat(last.contribution()).isEqualTo(Ratio.of(-24)));
    }

    private static List<Scored> many(Severity failing, int failed) {
        return all(
                all(some(10, CRITICAL, failing, failed), some(30, MAJOR, failing, failed)),
                some(10, MINOR, failing, failed));
    }

    private static List<Scored> some(int count, Severity severity, Severity failing, int failed) {
        int not = severity == failing ? failed : 0;
        return all(times(not, severity.name(), NOT_MET, severity), times(count - not, severity + "-", MET, severity));
    }
}
