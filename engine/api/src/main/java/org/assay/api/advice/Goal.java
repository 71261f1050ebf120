package org.assay.api.advice;

import java.util.Optional;

/**
 * What a company wants to reach.
 *
 * @param grade the grade to reach at least; empty for the next better one
 * @param by what is to be as little as possible
 */
public record Goal(Optional<String> grade, By by) {
    /** What is to be as little as possible. */
    public enum By {
        /** The number of requirements to meet. */
        FEWEST,
        /** The effort that remedies name: days count 1, weeks 5, months 20, and none as weeks. */
        EFFORT,
        /** What the profile says that it costs to meet each; one without a cost counts as the dearest that has one. */
        COST
    }
}
