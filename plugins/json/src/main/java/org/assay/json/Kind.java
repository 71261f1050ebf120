package org.assay.json;

import org.assay.api.issue.IssueCode;

/**
 * What a document is to be, and the codes under which its faults are told.
 *
 * @param name as messages call it
 * @param syntax it is not JSON, is empty or is beyond a bound
 * @param unreadable it is no text, or the input failed
 * @param duplicateKey a key stands twice
 */
record Kind(String name, IssueCode syntax, IssueCode unreadable, IssueCode duplicateKey) {
    /** A company profile. */
    static final Kind PROFILE = new Kind(
            "a profile", IssueCode.PROFILE_SYNTAX, IssueCode.PROFILE_UNREADABLE, IssueCode.PROFILE_DUPLICATE_KEY);

    /** An assessment as it was written. */
    static final Kind ASSESSMENT = new Kind(
            "an assessment",
            IssueCode.ASSESSMENT_SYNTAX,
            IssueCode.ASSESSMENT_UNREADABLE,
            IssueCode.ASSESSMENT_DUPLICATE_KEY);
}
