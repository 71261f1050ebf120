package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Outcome.NO_EVIDENCE;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Conditions of a model that no outcome settles: they count against the company. The interval is open for both where an
 * answer of the company would settle them, and for nothing where they hang on figures that are not there.
 */
class UnknownConditionsTest {
    private static final Scored MET_IN_A = Given.met("a1", MAJOR);
    private static final Scored NOTHING_IN_B = Given.in(Given.notApplicable("b1", MAJOR), "b");

    @Test
    void aGateStaysShut() {
        ScoreSheet sheet = score("nodes: { total: { counts_when: t.yes } }");

        assertThat(sheet.score()).contains(Ratio.ZERO);
        assertThat(sheet.rawScore()).contains(Ratio.ZERO);
        assertThat(sheet.interval().orElseThrow().high()).isEqualTo(Ratio.of(100));
        assertThat(sheet.interval().orElseThrow().exact()).isTrue();
        assertThat(Given.sum(sheet)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void ofTwoGatesThatOneAnswerWouldMoveInTurnNothingIsKnownToBeReached() {
        ScoreSheet sheet = ModelText.of(
                        "nodes: { a: { counts_when: t.yes }, b: { counts_when: not(t.yes) }, total: { combine: sum } }")
                .score(MET_IN_A, Given.in(Given.met("b1", MAJOR), "b"));

        assertThat(sheet.interval().orElseThrow().exact()).isFalse();
    }

    @Test
    void aLimitHolds() {
        ScoreSheet sheet = score("""
                grades: [ { grade: A, from: 80, top: 100 }, { grade: B, top: 40 } ]
                nodes: { total: { caps: [ { at_most: B, when: area.b.share < 0.5 } ] } }
                """);

        assertThat(sheet.score()).contains(Ratio.of(40));
        assertThat(sheet.rawScore()).contains(Ratio.of(100));
        assertThat(sheet.grade()).contains("B");
        assertThat(sheet.interval().orElseThrow().high()).isEqualTo(Ratio.of(40));
        assertThat(sheet.interval().orElseThrow().highGrade()).isEqualTo("B");
        assertThat(sheet.interval().orElseThrow().exact()).isTrue();
        assertThat(Given.sum(sheet)).isEqualTo(Ratio.of(40));
    }

    @Test
    void aGradeIsNotGiven() {
        assertThat(score("grades: [ { grade: A, when: t.yes }, { grade: B } ]").grade())
                .contains("B");
    }

    @Test
    void anAreaStaysInTheScore() {
        ScoreSheet sheet = ModelText.of("nodes: { b: { applies_when: t.yes } }")
                .score(MET_IN_A, Given.in(Given.notMet("b1", MAJOR), "b"));

        assertThat(sheet.rawScore()).contains(Ratio.of(50));
        assertThat(sheet.interval().orElseThrow().high()).isEqualTo(Ratio.of(100));
    }

    @Test
    void aRequirementEarnsWhatItsOutcomeDoes() {
        ScoreSheet sheet = score("""
                requirements: { a1: { instead: [ { when: points("b1") > 0, points: 0.5 } ] } }
                """);

        assertThat(sheet.points()).containsEntry("a1", Ratio.ONE);
        assertThat(sheet.score()).contains(Ratio.of(100));
        assertThat(Given.sum(sheet)).isEqualTo(Ratio.of(100));
    }

    @Test
    void anAreaThatMayLeaveTheScoreHasNoFiguresForSure() {
        Scored open = Given.in(Given.open("b1", MAJOR, MET, MET, NOT_APPLICABLE), "b");
        ScoreSheet sheet = ModelText.of("nodes: { total: { counts_when: area.b.share > 0.5 } }")
                .score(MET_IN_A, open);

        assertThat(sheet.score()).contains(Ratio.ZERO);
    }

    @Test
    void aRequirementThatMayLeaveTheScoreHasNoPointsForSure() {
        Scored open = Given.in(Given.open("b1", MAJOR, MET, MET, NOT_APPLICABLE), "b");
        ScoreSheet sheet = ModelText.of("nodes: { total: { counts_when: points(\"b1\") > 0.5 } }")
                .score(MET_IN_A, open);

        assertThat(sheet.score()).contains(Ratio.ZERO);
    }

    @Test
    void aCompanyThatWouldHaveNoScoreAddsNothingToTheRange() {
        ScoreSheet sheet = ModelText.of("""
                requirements: { a1: { instead: [ { when: points("b1") > 0, points: 0.5 } ] } }
                nodes: { total: { of: requirements } }
                """)
                .score(
                        Given.notApplicable("a1", MAJOR),
                        Given.in(Given.open("b1", MAJOR, NO_EVIDENCE, NOT_APPLICABLE, NOT_MET), "b"));

        assertThat(sheet.interval().orElseThrow().high()).isEqualTo(Ratio.ZERO);
    }

    private static ScoreSheet score(String model) {
        return ModelText.of(model).score(MET_IN_A, NOTHING_IN_B);
    }
}
