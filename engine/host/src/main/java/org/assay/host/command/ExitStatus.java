package org.assay.host.command;

/** What a command tells the shell. */
final class ExitStatus {
    /** Done. */
    static final int DONE = 0;
    /** Done, and something is below what was asked for: a grade, a case, or an assessment that does not agree. */
    static final int BELOW = 1;
    /** The input or the command cannot be used; nothing was written. */
    static final int BAD_INPUT = 2;
    /** A fault of Assay or of a plugin. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
