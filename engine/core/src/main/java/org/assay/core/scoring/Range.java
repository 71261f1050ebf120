package org.assay.core.scoring;

import java.util.List;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.Interval;

/**
 * What any completion of the missing, weak or old answers could give, caps included.
 *
 * @param low unrounded
 * @param lowGrade the worst grade, also where it is withheld; empty in a model without grades
 * @param high unrounded, never below {@code low}
 * @param highGrade the best grade; empty in a model without grades
 * @param lowCaps the open requirements whose worst outcome limits the low end further than the findings made
 * @param exact whether every end is known to be reached
 */
public record Range(Ratio low, String lowGrade, Ratio high, String highGrade, List<Cap> lowCaps, boolean exact) {
    public Range {
        lowCaps = List.copyOf(lowCaps);
    }

    /** Returns this as shown. */
    public Interval shown(Shown shown) {
        return new Interval(shown.of(low), lowGrade, shown.of(high), highGrade, lowCaps, exact);
    }

    boolean crossesGrades() {
        return !lowGrade.equals(highGrade);
    }
}
