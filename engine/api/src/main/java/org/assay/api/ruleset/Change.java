package org.assay.api.ruleset;

import java.util.Locale;

/** What an overlay changes in a requirement that it takes over. It never asks for less. */
public enum Change {
    /** More has to hold. */
    TIGHTENED,
    /** It is of another severity. */
    SEVERITY,
    /** It counts more or less in the score. */
    WEIGHT,
    /** Better or fresher evidence is asked for. */
    EVIDENCE,
    /** Its texts are others: title, question, finding, remedy, or why it does not apply. */
    WORDING,
    /** It stands for another clause, or relates to other ones. */
    CLAUSES,
    /** Nobody may say any more that it does not apply. */
    ALWAYS_APPLIES;

    /** Returns the word used in files, such as {@code always_applies}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
