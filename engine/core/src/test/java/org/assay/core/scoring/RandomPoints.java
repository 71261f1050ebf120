package org.assay.core.scoring;

import java.util.EnumMap;
import java.util.Map;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.BySeverity;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Points;

/** Makes tables of points. */
record RandomPoints(Dice dice) {
    /** Returns any table. */
    Points any() {
        Map<Outcome, BySeverity> table = new EnumMap<>(Outcome.class);
        put(table, Outcome.MET, 60, () -> dice.falls(8) ? new Earned.Skip() : points("1", "1", "1", "2", "0.5", "0"));
        put(table, Outcome.PARTLY_MET, 50, this::odd);
        put(table, Outcome.NOT_MET, 60, () -> dice.falls(80) ? points("0", "0.5", "-1", "-0.25") : odd());
        put(table, Outcome.NO_EVIDENCE, 20, this::odd);
        put(table, Outcome.NOT_APPLICABLE, 30, this::odd);
        return new Points(table);
    }

    /** Returns a table in which what is better never earns less, and everything stays in the score. */
    Points monotone() {
        Map<Outcome, BySeverity> table = new EnumMap<>(Outcome.class);
        table.put(Outcome.MET, always(points("1", "2")));
        table.put(Outcome.PARTLY_MET, always(dice.falls(50) ? new Earned.Halfway() : points("0.5", "0.75")));
        table.put(Outcome.NOT_MET, always(points("0", "0.25", "-0.5")));
        table.put(Outcome.NOT_APPLICABLE, always(new Earned.Full()));
        return new Points(table);
    }

    private void put(
            Map<Outcome, BySeverity> table, Outcome outcome, int perCent, java.util.function.Supplier<Earned> row) {
        if (dice.falls(perCent)) {
            table.put(outcome, dice.falls(25) ? bySeverity(row.get(), row.get()) : always(row.get()));
        }
    }

    private Earned odd() {
        return dice.any(
                Earned.Skip::new, Earned.Full::new, Earned.Halfway::new, () -> points("0", "0.5", "-0.5", "0.75", "1"));
    }

    private Earned points(String... numbers) {
        return new Earned.Points(dice.amount(numbers));
    }

    private BySeverity bySeverity(Earned own, Earned otherwise) {
        return new BySeverity(Map.of(dice.one(Severity.values()), own), otherwise);
    }

    private static BySeverity always(Earned earned) {
        return new BySeverity(Map.of(), earned);
    }
}
