package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.State;

/**
 * All that one model has to say, in exact numbers. It does not depend on the order of the requirements.
 *
 * @param state what the score may be used for
 * @param reason why there is a state in place of a score, in a sentence; potentially empty
 * @param score after caps: the least that any completion of the answers could give; empty when there is none
 * @param max what there is to score
 * @param rawScore on sufficient evidence, before caps
 * @param declaredScore after caps, as if every answer had its evidence; empty when nothing would apply
 * @param grade empty when there is no score, or withheld because a finding of zero tolerance is made or could be
 * @param validFor how long the grade holds; empty without a grade, or where the model does not say
 * @param interval empty when there is no score
 * @param coverage per cent of the applicable weight that is judged on sufficient evidence; 0 when nothing applies
 * @param caps what limits the grade, the lowest limit first
 * @param areas in the author's order
 * @param whole the score taken apart; empty when there is no score
 * @param points by requirement; without those that leave the score, and those that are scored record by record
 * @param contributions what each requirement adds to the score, all its records together; without those that leave it
 */
public record ScoreSheet(
        State state,
        String reason,
        Optional<Ratio> score,
        Optional<Ratio> max,
        Optional<Ratio> rawScore,
        Optional<Ratio> declaredScore,
        Optional<String> grade,
        Optional<Period> validFor,
        Optional<Range> interval,
        Ratio coverage,
        List<Cap> caps,
        List<AreaScore> areas,
        Optional<Piece> whole,
        Map<String, Ratio> points,
        Map<String, Ratio> contributions) {
    public ScoreSheet {
        caps = List.copyOf(caps);
        areas = List.copyOf(areas);
        points = Collections.unmodifiableMap(points);
        contributions = Collections.unmodifiableMap(contributions);
    }

    /** Returns a sheet without a score. */
    static ScoreSheet without(State state, String reason) {
        return new ScoreSheet(
                state,
                reason,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ratio.ZERO,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    /** Returns what a requirement adds to the score, half up to 6 decimals; 0 for one that leaves the score. */
    public BigDecimal contributionOf(String requirement) {
        return contributions.getOrDefault(requirement, Ratio.ZERO).decimal(6, RoundingMode.HALF_UP);
    }

    /** Returns a requirement's points, half up to 6 decimals; empty for one that leaves the score. */
    public Optional<BigDecimal> pointsOf(String requirement) {
        return Optional.ofNullable(points.get(requirement))
                .map(earned -> earned.decimal(6, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
