package org.assay.core.scoring;

import static java.util.Objects.requireNonNull;

import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * What a requirement became, or could become.
 *
 * @param outcome never {@code null}
 * @param severity how grave a finding is, or would be; never {@code null}
 */
public record Verdict(Outcome outcome, Severity severity) {
    public Verdict {
        requireNonNull(outcome, "outcome");
        requireNonNull(severity, "severity");
    }

    /**
     * Returns the severity a finding counts with when grades are capped: what is met in part counts one milder, so that
     * zero tolerance met in part counts as critical.
     */
    public Severity counted() {
        return outcome == Outcome.PARTLY_MET ? severity.milder() : severity;
    }

    /** Returns whether this is a finding of zero tolerance, be it met in part or not at all. */
    boolean isZeroTolerance() {
        return outcome.isFinding() && severity == Severity.ZERO_TOLERANCE;
    }

    /** Returns whether the answers sufficed to decide for or against the company. */
    boolean isJudged() {
        return outcome == Outcome.MET || outcome.isFinding();
    }

    /** Returns whether it says how things are, even if only that the requirement does not apply. */
    boolean isDecided() {
        return isJudged() || !isApplicable();
    }

    /** Returns whether it stays in the score. */
    boolean isApplicable() {
        return outcome != Outcome.NOT_APPLICABLE;
    }
}
