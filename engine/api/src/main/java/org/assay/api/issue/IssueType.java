package org.assay.api.issue;

/** Who has to act on an issue; exit status and HTTP status follow from it. */
public enum IssueType {
    /** The author of the company profile, or whoever called with wrong options. */
    PROFILE(2, 400),
    /** The caller, who asked for something that is not there. */
    NOT_FOUND(2, 404),
    /** The author of the ruleset. */
    RULESET(2, 422),
    /** The maker of the plugin. */
    PLUGIN(3, 500),
    /** The makers of Assay. */
    ENGINE(3, 500);

    private final int exitStatus;
    private final int httpStatus;

    IssueType(int exitStatus, int httpStatus) {
        this.exitStatus = exitStatus;
        this.httpStatus = httpStatus;
    }

    /** Returns the exit status of a command that ends with an issue of this type. */
    public int exitStatus() {
        return exitStatus;
    }

    /** Returns the HTTP status of an answer that ends with an issue of this type. */
    public int httpStatus() {
        return httpStatus;
    }
}
