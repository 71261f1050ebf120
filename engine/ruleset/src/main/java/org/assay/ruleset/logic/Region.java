package org.assay.ruleset.logic;

import java.util.Optional;
import org.assay.api.value.Value;

/**
 * A set of values that no comparison of a condition tells apart.
 *
 * @param sample one of them; empty for all values that are not mentioned
 * @param alone whether it is the only one
 */
record Region(Optional<Value> sample, boolean alone) {
    /** Whatever is not mentioned. */
    static final Region OTHER = new Region(Optional.empty(), false);

    static Region point(Value value) {
        return new Region(Optional.of(value), true);
    }

    static Region between(Value sample) {
        return new Region(Optional.of(sample), false);
    }
}
