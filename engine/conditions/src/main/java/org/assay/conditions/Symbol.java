package org.assay.conditions;

/**
 * An indicator, a parameter or a figure of a score, as conditions refer to it.
 *
 * @param id its id, such as {@code hours.weekly_normal}
 * @param slot where its value stands in the facts of a company; not negative
 * @param type what kind of value it has
 * @param protective which of two values of a parameter protects more
 */
public record Symbol(Kind kind, String id, int slot, Type type, Protective protective) {
    /** Where the value comes from. */
    public enum Kind {
        /** The company answers it. */
        INDICATOR,
        /** Law or the standard sets it. */
        PARAMETER,
        /** It is worked out from indicators, and nobody answers it. */
        DERIVED,
        /** One of the records that a requirement is repeated over. */
        RECORD,
        /** A figure of a score: of an area, of a requirement, or a list of them. */
        SCORE
    }

    /** Which of two values is the stricter one. */
    public enum Protective {
        /** Neither, or it was not said. */
        NONE,
        /** The lower one. */
        LOWER,
        /** The higher one. */
        HIGHER
    }

    /** By the id alone, which is worked out once: symbols are looked up for every fact that is read. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
