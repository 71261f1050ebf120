package org.assay.api.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What any completion of the missing, weak or old answers could give, caps included.
 *
 * @param low rounded as the ruleset says
 * @param lowGrade the worst grade; empty in a model without grades
 * @param high never below {@code low}
 * @param highGrade the best grade; empty in a model without grades
 * @param lowCaps what holds the low end down beyond the findings made: the open requirements whose worst outcome limits
 *     it; empty where points alone make the low end, or the findings made limit it as far
 * @param exact whether both ends are known to be what some completion gives. Otherwise no completion lies outside, but the
 *     ends may be wider than any gives: there are too many ways to complete the answers to look at each, or one missing
 *     answer decides more than one thing.
 */
public record Interval(
        BigDecimal low, String lowGrade, BigDecimal high, String highGrade, List<Cap> lowCaps, boolean exact) {
    public Interval {
        lowCaps = List.copyOf(lowCaps);
    }

    /** Makes an exact interval whose low end no open requirement limits. */
    public Interval(BigDecimal low, String lowGrade, BigDecimal high, String highGrade) {
        this(low, lowGrade, high, highGrade, List.of(), true);
    }
}
