package org.assay.api.ruleset;

/** How grave it is not to meet a requirement, gravest first. */
public enum Severity {
    /** Irreversible harm, or the assessment's integrity; never averaged away: the grade is withheld. */
    ZERO_TOLERANCE,
    /** A grave breach of rights, safety or law. */
    CRITICAL,
    /** A system is missing or failed, or a limited breach of law. */
    MAJOR,
    /** An isolated lapse. */
    MINOR,
    /** May become a finding. */
    OBSERVATION;

    /** Returns whether this is graver than another. */
    public boolean isGraverThan(Severity other) {
        return compareTo(other) < 0;
    }

    /** Returns the next milder severity; the mildest stays. */
    public Severity milder() {
        return switch (this) {
            case ZERO_TOLERANCE -> CRITICAL;
            case CRITICAL -> MAJOR;
            case MAJOR -> MINOR;
            case MINOR, OBSERVATION -> OBSERVATION;
        };
    }
}
