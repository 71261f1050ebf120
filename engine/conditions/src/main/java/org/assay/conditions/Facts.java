package org.assay.conditions;

import org.assay.api.value.Value;
import org.assay.conditions.partial.Partial;

/** What is known about one company. What its methods throw passes through a condition unchanged. */
public interface Facts {
    /**
     * Returns the value of an indicator or parameter, of the symbol's type and in its unit.
     *
     * @return {@link Value#UNKNOWN} if it was not answered, or does not count
     */
    Value value(Symbol symbol);

    /** Returns what is known of a value, which may be more than that it is not known: the bounds of a number. */
    default Partial partial(Symbol symbol) {
        return Partial.of(value(symbol));
    }

    /** Returns whether there is any answer at all, which is what {@code x = null} asks. */
    boolean isAnswered(Symbol symbol);
}
