package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Outcome.NO_EVIDENCE;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ends of an interval that a model makes hard to find. */
class OpenBoundsTest {
    @Test
    void belowTheLastStepNothingIsEarned() {
        Range range = interval(
                "nodes: { total: { steps: [ { from: 0.5, gives: 1 } ] } }",
                Given.open("a1", MAJOR, NO_EVIDENCE, MET, NOT_MET));

        assertThat(range.low()).isEqualTo(Ratio.ZERO);
        assertThat(range.high()).isEqualTo(Ratio.of(100));
    }

    @Test
    void aSumOfNothingIsAShareOfNothing() {
        Range range = interval(
                "nodes: { a: { combine: sum } }",
                Given.weighing(Given.met("a1", MAJOR), "0"),
                Given.open("a2", MAJOR, MET, MET, NOT_APPLICABLE));

        assertThat(range.low()).isEqualTo(Ratio.ZERO);
        assertThat(range.high()).isEqualTo(Ratio.of(100));
    }

    @Test
    void aSumIsComputableFromWhatThereIsToGainOnceAnswered() {
        Scored open = Given.weighing(Given.open("a1", MAJOR, NOT_APPLICABLE, MET, NOT_APPLICABLE), "10");
        Range range = interval("""
                nodes:
                  total: { combine: sum, computable_from: 50 }
                  a: { combine: sum, applies_when: count(findings) > 5 }
                  b: { combine: sum, applies_when: outcome("a1") = "NOT_APPLICABLE" }
                """, open, Given.in(Given.met("b1", MAJOR), "b"));

        assertThat(range.high()).isEqualTo(Ratio.of(3));
    }

    @Test
    void aLimitOfASumLowersTheShareThatItHandsOn() {
        Scored open = Given.open("a2", MAJOR, MET, MET, NOT_APPLICABLE);
        Range range = interval("""
                nodes:
                  a: { combine: sum, at_most: 3 }
                """, Given.met("a1", MAJOR), open);

        assertThat(range.low()).isEqualTo(Ratio.of(50));
        assertThat(range.high()).isEqualTo(Ratio.of(100));
    }

    @Test
    void coverageMayStillGrow() {
        Range range = interval(
                "grades: [ { grade: A, when: coverage >= 80 }, { grade: B } ]",
                Given.met("a1", MAJOR),
                Given.open("a2", MAJOR, NO_EVIDENCE, MET, NOT_MET));

        assertThat(range.lowGrade()).isEqualTo("B");
        assertThat(range.highGrade()).isEqualTo("A");
        assertThat(range.exact()).isTrue();
    }

    @Test
    void oneLimitDoesNotUndoAnother() {
        ScoreSheet sheet = ModelText.of("""
                grades: [ { grade: A, from: 80 }, { grade: B, from: 50, top: 70 }, { grade: C } ]
                nodes: { total: { caps: [ { at_most: B, when: share > 0.9 }, { at_most: C, when: share > 0.9 } ] } }
                """).score(Given.met("a1", MAJOR));

        assertThat(sheet.score()).contains(Ratio.of(70));
        assertThat(sheet.grade()).contains("C");
    }

    @Test
    void aLimitHoldsEvenWhereItsScoreWouldEarnMore() {
        ScoreSheet sheet = ModelText.of("""
                grades: [ { grade: A, from: 60 }, { grade: B, top: 70 } ]
                caps: [ { at_most: B, when: count(findings) = 0 } ]
                """).score(Given.met("a1", MAJOR));

        assertThat(sheet.score()).contains(Ratio.of(70));
        assertThat(sheet.grade()).contains("B");
    }

    private static Range interval(String model, Scored... requirements) {
        return ModelText.of(model).score(requirements).interval().orElseThrow();
    }
}
