package org.assay.ruleset.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.api.value.Value;

/**
 * The values something can have, as far as its declaration tells.
 *
 * @param least the smallest number; empty if there is none
 * @param most the largest number; empty if there is none
 * @param whole whether numbers are whole
 * @param only every value there is; empty if they cannot be listed
 */
record Domain(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean whole, Optional<List<Value>> only) {
    /** Anything of its type. */
    static final Domain ANY = numbers(Optional.empty(), Optional.empty(), false);

    /** How many of something there are. */
    static final Domain COUNT = numbers(Optional.of(BigDecimal.ZERO), Optional.empty(), true);

    /** Yes or no. */
    static final Domain TRUTH = only(List.of(new Value.Bool(true), new Value.Bool(false)));

    static Domain numbers(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean whole) {
        return new Domain(least, most, whole, Optional.empty());
    }

    static Domain only(List<? extends Value> values) {
        List<Value> distinct =
                values.stream().<Value>map(value -> value).distinct().toList();
        return distinct.isEmpty() ? ANY : new Domain(Optional.empty(), Optional.empty(), false, Optional.of(distinct));
    }

    boolean allows(BigDecimal number) {
        return least.map(end -> end.compareTo(number) <= 0).orElse(true)
                && most.map(end -> end.compareTo(number) >= 0).orElse(true)
                && (!whole || number.stripTrailingZeros().scale() <= 0);
    }
}
