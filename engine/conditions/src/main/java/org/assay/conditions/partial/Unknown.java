package org.assay.conditions.partial;

import org.assay.api.value.Value;

/** Nothing is known of the value. */
public record Unknown() implements Partial {
    /** The one there needs to be. */
    public static final Unknown UNKNOWN = new Unknown();

    @Override
    public Value decided() {
        return Value.UNKNOWN;
    }

    @Override
    public Bounded bounds() {
        return Bounded.UNBOUNDED;
    }
}
