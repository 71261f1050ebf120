package org.assay.api.ruleset;

/** How much of a clause requirements ask. */
public enum Extent {
    /** All of it: one requirement does, or its sub-clauses are all covered wholly. */
    WHOLLY,
    /** Something of it. Parts never add up to the whole: nobody has checked that they do. */
    PARTLY,
    /** Nothing. */
    NOT_AT_ALL
}
