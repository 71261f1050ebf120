package org.assay.conditions.partial;

import java.util.List;
import org.assay.api.value.Value;

/**
 * What is known of a value when some answers are missing: all of it, nothing, the bounds of a number, or which members
 * a list has for sure and which perhaps. Whatever the missing answers turn out to be, the value lies within what is said
 * here.
 */
public sealed interface Partial permits Known, Unknown, Bounded, Sifted, Portrait {
    /** Returns what an answer tells; a list may have members of which nothing is known. */
    static Partial of(Value value) {
        if (value instanceof Value.Items items) {
            return new Sifted(items.members().stream().map(Partial::of).toList(), List.of());
        }
        return value instanceof Value.Unknown ? Unknown.UNKNOWN : new Known(value);
    }

    /** Returns a truth that is known. */
    static Partial of(boolean truth) {
        return truth ? Known.TRUE : Known.FALSE;
    }

    /**
     * Returns the value if it is known, else {@link Value#UNKNOWN}. Members of a list and fields of a record may still
     * be unknown.
     */
    Value decided();

    /** Returns the bounds of a number; of all else, none. */
    Bounded bounds();

    /** Returns whether this is known to be true. */
    default boolean isTrue() {
        return equals(Known.TRUE);
    }

    /** Returns whether this is known to be false. */
    default boolean isFalse() {
        return equals(Known.FALSE);
    }

    /** Returns what is known of a value that is either this one or the other. */
    default Partial or(Partial other) {
        return equals(other) ? this : bounds().hull(other.bounds()).narrowed();
    }
}
