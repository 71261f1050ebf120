package org.assay.ruleset.read;

/** What a missing answer counts as. */
enum Missing {
    NO_EVIDENCE,
    NOT_MET
}
