package org.assay.ruleset.scoring;

import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;

/** What keeps a grade from being better, whatever the score. */
public sealed interface Limit {
    /** Returns the best grade still possible. */
    String atMost();

    /**
     * Findings of one severity.
     *
     * @param findings so many or more, 1 at least
     */
    record Findings(String atMost, Severity severity, int findings) implements Limit {}

    /**
     * Whatever a condition says.
     *
     * @param reason in a sentence; potentially empty
     */
    record Case(String atMost, Condition when, String reason) implements Limit {}

    /** Returns the severity whose findings limit; empty for a condition. */
    default Optional<Severity> counted() {
        return this instanceof Findings findings ? Optional.of(findings.severity()) : Optional.empty();
    }
}
