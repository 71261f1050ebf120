package org.assay.conditions;

import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Unknown;

/** Whether a condition holds, as far as the answers tell. */
public enum Ternary {
    TRUE,
    FALSE,
    /** A missing answer could decide either way. */
    UNKNOWN;

    static Ternary of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    static Ternary of(Partial truth) {
        if (truth.isTrue()) {
            return TRUE;
        }
        return truth.isFalse() ? FALSE : UNKNOWN;
    }

    /** Returns false if either is false, true if both are true, else unknown. */
    public Ternary and(Ternary other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /** Returns true if either is true, false if both are false, else unknown. */
    public Ternary or(Ternary other) {
        return not().and(other.not()).not();
    }

    /** Returns the opposite of true or false. */
    public Ternary not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Partial partial() {
        return switch (this) {
            case TRUE -> Known.TRUE;
            case FALSE -> Known.FALSE;
            case UNKNOWN -> Unknown.UNKNOWN;
        };
    }
}
