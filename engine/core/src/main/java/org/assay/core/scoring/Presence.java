package org.assay.core.scoring;

/** Whether something is in the score. */
enum Presence {
    /** It leaves the score, whatever the missing answers are. */
    NEVER,
    /** It hangs on the missing answers. */
    MAYBE,
    /** It is in the score, whatever they are. */
    SURE;

    /** Returns the presence of something that is there or not by a further condition. */
    Presence and(Presence other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the presence of something that is there if either is. */
    Presence or(Presence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
