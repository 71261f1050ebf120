package org.assay.api.assessment;

/** What a score may be used for. */
public enum State {
    /** Enough is known. */
    SCORED,
    /** Not enough is known; score and grade are the low end of what is possible. */
    PROVISIONAL,
    /** A zero-tolerance finding on the company's word or a single source: the grade is withheld until it has answered. */
    ALERT,
    /** A zero-tolerance finding, cross-checked: the grade is withheld. */
    SUSPENDED,
    /** No requirement concerns this company; not a perfect score. */
    NOTHING_APPLICABLE,
    /** No score could be computed. */
    UNSCORED,
    /** A plugin that scores failed or is missing; says nothing about the company. */
    ERROR
}
