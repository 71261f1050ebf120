package org.assay.ruleset.scoring;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.assay.conditions.Condition;

/**
 * A grade, and what it takes. A node gets the first whose conditions all hold; the last asks for nothing.
 *
 * @param name such as {@code B}
 * @param from least score, unrounded; empty for any
 * @param above what the score must be more than; empty for any
 * @param top the score a cap at this grade lowers a better one to; empty where a cap leaves the score as it is
 * @param when what else it takes; empty for nothing
 * @param validFor how long a result of this grade holds from the as-of day on; empty where the scheme does not say
 */
public record Grade(
        String name,
        Optional<Amount> from,
        Optional<Amount> above,
        Optional<BigDecimal> top,
        Optional<Condition> when,
        Optional<Period> validFor) {
    /** Returns whether it asks for nothing. */
    public boolean isLast() {
        return from.isEmpty() && above.isEmpty() && when.isEmpty();
    }
}
