package org.assay.core.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.Interval;

/**
 * What any completion of the missing, weak or old answers could give, caps included.
 *
 * @param low 0 to 100, unrounded
 * @param lowGrade the band of the low end, also where the grade is withheld
 * @param high 0 to 100, unrounded, never below {@code low}
 * @param highGrade the band of the high end
 */
public record Range(BigFraction low, String lowGrade, BigFraction high, String highGrade) {
    static Range of(ScoringRules rules, BigFraction low, BigFraction high) {
        return new Range(low, rules.grade(low), high, rules.grade(high));
    }

    /** Returns this as shown, rounded half up to the ruleset's decimals. */
    public Interval shown(ScoringRules rules) {
        return new Interval(rules.shown(low), lowGrade, rules.shown(high), highGrade);
    }

    boolean crossesGrades() {
        return !lowGrade.equals(highGrade);
    }
}
