package org.assay.ruleset.scoring;

import java.util.Map;
import org.assay.api.ruleset.Severity;

/**
 * What an outcome earns, by how grave a finding is.
 *
 * @param own what is said of some severities
 * @param otherwise of all others
 */
public record BySeverity(Map<Severity, Earned> own, Earned otherwise) {
    public BySeverity {
        own = Map.copyOf(own);
    }

    static BySeverity always(Earned earned) {
        return new BySeverity(Map.of(), earned);
    }

    /** Returns what a severity earns. */
    public Earned of(Severity severity) {
        return own.getOrDefault(severity, otherwise);
    }
}
