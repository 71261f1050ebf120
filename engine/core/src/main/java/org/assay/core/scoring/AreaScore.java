package org.assay.core.scoring;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Cap;

/**
 * The score of one area, by the same arithmetic as the whole.
 *
 * @param id the area's id
 * @param score 0 to 100 after the area's own caps, unrounded, the least that any completion of the answers could give;
 *     empty when nothing in it applies
 * @param raw before caps
 * @param grade empty also when a finding of zero tolerance is made in it or could be
 * @param caps what limits it
 */
public record AreaScore(
        String id, Optional<BigFraction> score, Optional<BigFraction> raw, Optional<String> grade, List<Cap> caps) {
    static AreaScore of(String id, Standing standing) {
        return new AreaScore(id, standing.score(), standing.raw(), standing.grade(), standing.caps());
    }

    /** Returns this as shown, rounded half up to the ruleset's decimals. */
    public AreaResult shown(String title, ScoringRules rules) {
        return new AreaResult(id, title, score.map(rules::shown), raw.map(rules::shown), grade, caps);
    }
}
