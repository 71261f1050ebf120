package org.assay.core.scoring;

import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;

/**
 * What the conditions of a node may read of the node itself, as far as it is worked out when they are asked.
 *
 * @param reached the score so far; empty where it is not worked out
 * @param outOf what there is to score; empty where that is not worked out
 * @param findings how many findings of each severity are in it
 */
record Figured(Optional<Span> reached, Optional<Span> outOf, Map<Severity, Mark.Count> findings) {
    static final Figured NOTHING = of(Map.of());

    Figured(Span score, Span max, Map<Severity, Mark.Count> findings) {
        this(Optional.of(score), Optional.of(max), findings);
    }

    static Figured of(Map<Severity, Mark.Count> findings) {
        return new Figured(Optional.empty(), Optional.empty(), findings);
    }

    Span score() {
        return reached.orElseThrow();
    }

    Optional<Span> share() {
        return outOf.filter(max -> max.low().signum() > 0).flatMap(max -> reached.map(score -> score.over(max)));
    }
}
