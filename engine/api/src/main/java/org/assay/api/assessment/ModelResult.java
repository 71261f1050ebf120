package org.assay.api.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one scoring model makes of one company.
 *
 * @param model the model's id, such as {@code default}
 * @param title for people; potentially empty
 * @param state what the score may be used for
 * @param reason why there is no score, or what else the model says of its state, in a sentence; potentially empty
 * @param score after caps, rounded once as the ruleset says; empty when there is none
 * @param max what there is to score, 100 in most models; empty when there is no score
 * @param rawScore before caps
 * @param declaredScore as if every answer had its evidence
 * @param grade empty when withheld or when there is no score or no grade
 * @param validUntil the day on which the grade ends to hold, exclusive; empty where the model does not say
 * @param interval what completing the answers could give; empty when there is no score
 * @param coverage per cent of the applicable weight that is decided on sufficient evidence
 * @param caps what limits the grade
 * @param areas in the author's order
 * @param grades the grades there are, best first; none in a model without grades
 */
public record ModelResult(
        String model,
        String title,
        State state,
        String reason,
        Optional<BigDecimal> score,
        Optional<BigDecimal> max,
        Optional<BigDecimal> rawScore,
        Optional<BigDecimal> declaredScore,
        Optional<String> grade,
        Optional<LocalDate> validUntil,
        Optional<Interval> interval,
        BigDecimal coverage,
        List<Cap> caps,
        List<AreaResult> areas,
        List<String> grades) {
    public ModelResult {
        caps = List.copyOf(caps);
        areas = List.copyOf(areas);
        grades = List.copyOf(grades);
    }
}
