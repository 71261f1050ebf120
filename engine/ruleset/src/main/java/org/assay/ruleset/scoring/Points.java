package org.assay.ruleset.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * What each outcome earns. An outcome that nothing is said of takes what {@link #PLAIN} says; one without evidence, or
 * that failed, what it earns not to be met.
 *
 * @param table by outcome
 */
public record Points(Map<Outcome, BySeverity> table) {
    /** One point for what is met, none for what is not, half of it in part; what does not apply leaves the score. */
    public static final Points PLAIN = new Points(Map.of(
            Outcome.MET, BySeverity.always(new Earned.Points(new Amount.Fixed(BigDecimal.ONE))),
            Outcome.PARTLY_MET, BySeverity.always(new Earned.Halfway()),
            Outcome.NOT_MET, BySeverity.always(new Earned.Points(new Amount.Fixed(BigDecimal.ZERO))),
            Outcome.NOT_APPLICABLE, BySeverity.always(new Earned.Skip())));

    public Points {
        table = Map.copyOf(table);
    }

    /** Returns what an outcome earns; empty where it earns what it does not to be met. */
    public Optional<Earned> of(Outcome outcome, Severity severity) {
        return Optional.ofNullable(table.get(outcome)).map(row -> row.of(severity));
    }

    /** Returns the same, and of what this says nothing about, what others say. */
    public Points or(Points others) {
        Map<Outcome, BySeverity> all = new EnumMap<>(Outcome.class);
        all.putAll(others.table);
        all.putAll(table);
        return new Points(all);
    }
}
