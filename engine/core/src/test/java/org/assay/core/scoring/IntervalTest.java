package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Outcome.NO_EVIDENCE;
import static org.assay.api.ruleset.Outcome.PARTLY_MET;
import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assay.core.scoring.Given.met;
import static org.assay.core.scoring.Given.notMet;
import static org.assay.core.scoring.Given.open;
import static org.assay.core.scoring.Given.score;
import static org.assay.core.scoring.Given.toConfirm;
import static org.assay.core.scoring.Given.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assay.api.ruleset.Outcome;
import org.junit.jupiter.api.Test;

/** Intervals where the best or worst verdicts one by one are not the best or worst together. */
class IntervalTest {
    @Test
    void leavingTheScoreCanBeWorseThanAMildFinding() {
        Range range = interval(met("1", MAJOR), open("2", MINOR, NOT_MET, NOT_APPLICABLE), notMet("3", CRITICAL));

        assertThat(range.low()).isEqualTo(Ratio.of(300, 8));
        assertThat(range.high()).isEqualTo(Ratio.of(350, 9));
    }

    @Test
    void leavingTheScoreCanBeBetterThanAMildFinding() {
        Range range = interval(met("1", MAJOR), open("2", MINOR, NOT_MET, NOT_APPLICABLE));

        assertThat(range.low()).isEqualTo(Ratio.of(350, 4));
        assertThat(range.high()).isEqualTo(Ratio.of(100));
    }

    @Test
    void theHighEndTakesNoMoreGraveFindingsThanPayOff() {
        Range range =
                interval(toConfirm(weighing(notMet("1", MAJOR), "6")), torn("2", "5"), torn("3", "4"), torn("4", "3"));

        assertThat(range.high()).isEqualTo(Ratio.of(450, 15));
        assertThat(range.highGrade()).isEqualTo("D");
        assertThat(range.low()).isEqualTo(Ratio.ZERO);
    }

    @Property(tries = 500)
    void theHighEndIsExactWhereGraveFindingsPayOff(@ForAll @Size(min = 5, max = 7) List<Boolean> heavy) {
        for (Scored first : List.of(toConfirm(notMet("first", MAJOR)), weighing(met("first", MAJOR), "0.5"))) {
            List<Scored> requirements = new ArrayList<>(List.of(first, weighing(Given.blank("x", MINOR), "0.25")));
            for (boolean it : heavy) {
                requirements.add(torn("r" + requirements.size(), it ? "2" : "0.75"));
            }
            for (Rules rules : List.of(Rules.DEFAULT, Cases.ODD)) {
                assertThat(ModelScore.of(new Scheme(rules.model(), List.of(), NoFacts.NONE), requirements)
                                .interval()
                                .orElseThrow()
                                .high())
                        .isEqualTo(new Completions(rules, requirements).scores().last());
            }
        }
    }

    @Test
    void aHundredOpenRequirements() {
        List<Scored> requirements = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            requirements.add(torn("torn" + i, "5"));
            requirements.add(open("open" + i, MAJOR, NO_EVIDENCE, MET, NOT_MET, NOT_APPLICABLE));
        }

        assertThat(score(requirements).interval())
                .contains(new Range(Ratio.ZERO, "E", Ratio.of(100), "A", List.of(), true));
    }

    /** Either not applicable, or a grave finding that still earns half the points. */
    private static Scored torn(String id, String weight) {
        Outcome[] either = {NOT_APPLICABLE, PARTLY_MET};
        return weighing(open(id, ZERO_TOLERANCE, PARTLY_MET, either), weight);
    }

    private static Range interval(Scored... requirements) {
        return score(requirements).interval().orElseThrow();
    }
}
