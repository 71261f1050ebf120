package org.assay.ruleset.scoring;

import java.util.List;
import java.util.Optional;
import org.assay.conditions.Condition;

/**
 * What a model says of one requirement.
 *
 * @param weight in the score; empty for its own
 * @param points what it earns; empty to take it from its area or the model
 * @param bonus whether it counts above the line only: it can gain, and there is nothing to gain
 * @param measured the value its points come from where it is judged; empty where they come from its outcome
 * @param instead what it earns where another result is so, in order; the first that holds counts
 */
public record Special(
        Optional<Amount> weight,
        Optional<Points> points,
        boolean bonus,
        Optional<Measured> measured,
        List<Instead> instead) {
    /** What holds where a model says nothing of a requirement. */
    public static final Special NONE =
            new Special(Optional.empty(), Optional.empty(), false, Optional.empty(), List.of());

    public Special {
        instead = List.copyOf(instead);
    }

    /**
     * What a requirement earns in place of what its own outcome earns.
     *
     * @param when may ask for results of other requirements
     * @param earns points, or to leave the score
     * @param reason in a sentence; potentially empty
     */
    public record Instead(Condition when, Earned earns, String reason) {}
}
