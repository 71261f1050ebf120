package org.assay.api.assessment;

import java.util.Locale;

/** Which of two outcomes of one requirement counts in the score. */
public enum ScoredBy {
    /** The one computed from the answers. */
    COMPUTED,
    /** The one a person determined. */
    DETERMINATION;

    /** Returns the word used in files, such as {@code determination}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
