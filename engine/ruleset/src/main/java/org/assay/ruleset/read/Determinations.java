package org.assay.ruleset.read;

/** What becomes of a person's determination. */
enum Determinations {
    /** It stands beside the computed outcome. */
    SHOWN,
    /** It counts in the score in place of the computed outcome. */
    SCORED
}
