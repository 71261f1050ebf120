package org.assay.api.issue;

/** How grave an issue is for the work at hand; never a statement about the company. */
public enum IssueSeverity {
    /** The work cannot be done. */
    ERROR,
    /** The work is done, and part of the input was not used. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
