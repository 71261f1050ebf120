package org.assay.core.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.Interval;

/**
 * What any completion of the missing, weak or old answers could give, caps included.
 *
 * @param low 0 to 100, unrounded
 * @param lowGrade the band of the low end, also where the grade is withheld
 * @param high 0 to 100, unrounded, never below {@code low}
 * @param highGrade the band of the high end
 * @param lowCaps the open requirements whose worst outcome limits the low end further than the findings made
 */
public record Range(BigFraction low, String lowGrade, BigFraction high, String highGrade, List<Cap> lowCaps) {
    public Range {
        lowCaps = List.copyOf(lowCaps);
    }

    /** Makes a range whose low end no open requirement limits. */
    Range(BigFraction low, String lowGrade, BigFraction high, String highGrade) {
        this(low, lowGrade, high, highGrade, List.of());
    }

    static Range of(ScoringRules rules, BigFraction low, BigFraction high) {
        return new Range(low, rules.grade(low), high, rules.grade(high));
    }

    Range because(List<Cap> caps) {
        return new Range(low, lowGrade, high, highGrade, caps);
    }

    /** Returns this as shown, rounded half up to the ruleset's decimals. */
    public Interval shown(ScoringRules rules) {
        return new Interval(rules.shown(low), lowGrade, rules.shown(high), highGrade, lowCaps);
    }

    boolean crossesGrades() {
        return !lowGrade.equals(highGrade);
    }
}
