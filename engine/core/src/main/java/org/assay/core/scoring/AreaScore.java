package org.assay.core.scoring;

import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Cap;

/**
 * The score of one area, by the rules that the model has for it.
 *
 * @param id the area's id
 * @param score after the area's own caps, unrounded, the least that any completion of the answers could give; empty when
 *     nothing in it applies
 * @param raw before caps
 * @param max what there is to score
 * @param grade empty also when a finding of zero tolerance is made in it or could be
 * @param caps what limits it
 */
public record AreaScore(
        String id,
        Optional<Ratio> score,
        Optional<Ratio> raw,
        Optional<Ratio> max,
        Optional<String> grade,
        List<Cap> caps) {
    /** Returns this as shown. */
    public AreaResult shown(String title, Shown shown) {
        return new AreaResult(id, title, score.map(shown::of), raw.map(shown::of), max.map(shown::of), grade, caps);
    }
}
