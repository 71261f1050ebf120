package org.assay.api.ruleset;

import java.util.Locale;

/** What kind of answer an indicator takes. */
public enum IndicatorType {
    BOOLEAN,
    WHOLE,
    DECIMAL,
    /** A number in per cent, 0 to 100 unless the indicator's range says otherwise. */
    PERCENTAGE,
    /** A number in the currency that is the indicator's unit. */
    MONEY,
    DATE,
    DURATION,
    CHOICE,
    MULTIPLE_CHOICE,
    TEXT,
    TEXTS,
    RECORDS;

    /** Returns the word used in files, such as {@code multiple_choice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether answers are numbers. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == PERCENTAGE || this == MONEY;
    }
}
