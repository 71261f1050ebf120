package org.assay.api.ruleset;

/** What became of one requirement for one company. */
public enum Outcome {
    /** Proven to be fulfilled. */
    MET,
    /** Proven to be fulfilled in part. */
    PARTLY_MET,
    /** Not fulfilled, by the company's own answer or by what others observed. */
    NOT_MET,
    /** Does not concern this company; leaves the score. */
    NOT_APPLICABLE,
    /** Not decidable: not answered, or the proof is too weak, too old or contradicted. Never a pass. */
    NO_EVIDENCE,
    /** The engine or a plugin failed; says nothing about the company. */
    ERROR;

    /** Returns whether this outcome is a finding about the company. */
    public boolean isFinding() {
        return this == NOT_MET || this == PARTLY_MET;
    }
}
