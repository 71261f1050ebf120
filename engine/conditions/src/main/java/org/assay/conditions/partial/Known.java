package org.assay.conditions.partial;

import org.assay.api.value.Value;

/**
 * A value that is known.
 *
 * @param value no list, and not unknown; the fields of a record may be
 */
public record Known(Value value) implements Partial {
    /** Known to be true. */
    public static final Known TRUE = new Known(new Value.Bool(true));

    /** Known to be false. */
    public static final Known FALSE = new Known(new Value.Bool(false));

    @Override
    public Value decided() {
        return value;
    }

    @Override
    public Bounded bounds() {
        return value instanceof Value.Num number ? Bounded.at(number.value()) : Bounded.UNBOUNDED;
    }
}
