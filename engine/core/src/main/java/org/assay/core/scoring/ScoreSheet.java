package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.State;

/**
 * All that the score has to say, in exact numbers. It does not depend on the order of the requirements.
 *
 * @param state what the score may be used for
 * @param score 0 to 100 after caps: the least that any completion of the answers could give; empty when there is none
 * @param rawScore on sufficient evidence, before caps
 * @param declaredScore after caps, as if every answer had its evidence; empty when nothing would apply
 * @param grade empty when there is no score, or withheld because a finding of zero tolerance is made or could be
 * @param interval empty when there is no score
 * @param coverage per cent of the applicable weight that is judged on sufficient evidence; 0 when nothing applies
 * @param caps what limits the grade, the lowest limit first
 * @param areas in the order asked for
 * @param parts which add up to the score exactly, requirements by id, then cap and open; empty when there is no score
 * @param points by requirement, 0 to 1; without those that leave the score
 */
public record ScoreSheet(
        State state,
        Optional<BigFraction> score,
        Optional<BigFraction> rawScore,
        Optional<BigFraction> declaredScore,
        Optional<String> grade,
        Optional<Range> interval,
        BigFraction coverage,
        List<Cap> caps,
        List<AreaScore> areas,
        List<Part> parts,
        Map<String, BigFraction> points) {
    public ScoreSheet {
        caps = List.copyOf(caps);
        areas = List.copyOf(areas);
        parts = List.copyOf(parts);
        points = Map.copyOf(points);
    }

    /** Returns what a requirement adds to the score of 100, half up to 6 decimals; 0 for one that leaves the score. */
    public BigDecimal contributionOf(String requirement) {
        return parts.stream()
                .filter(part -> part.requirement().equals(requirement))
                .map(Part::value)
                .reduce(BigFraction.ZERO, BigFraction::add)
                .bigDecimalValue(6, RoundingMode.HALF_UP);
    }

    /** Returns a requirement's points, 0 to 1, half up to 6 decimals; empty for one that leaves the score. */
    public Optional<BigDecimal> pointsOf(String requirement) {
        return Optional.ofNullable(points.get(requirement))
                .map(earned -> earned.bigDecimalValue(6, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
