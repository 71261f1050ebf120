package org.assay.api.ruleset;

/** What makes a requirement one. */
public enum Basis {
    /** The law of the place. */
    LAW,
    /** A published standard. */
    STANDARD,
    /** A code of conduct. */
    CODE,
    /** Beyond duty. */
    GOOD_PRACTICE
}
