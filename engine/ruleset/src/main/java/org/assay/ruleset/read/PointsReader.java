package org.assay.ruleset.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.ruleset.scoring.BySeverity;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Points;

/** Reads what outcomes earn. */
final class PointsReader {
    private static final String OTHERWISE = "otherwise";
    private static final List<String> WORDS = List.of("skip", "full", "halfway");

    private final Amounts amounts;

    PointsReader(Amounts amounts) {
        this.amounts = amounts;
    }

    /** Returns what a mapping under {@code points} says; empty without one. */
    Optional<Points> read(Form form) {
        return form.form("points", "what each outcome earns").map(given -> {
            Map<Outcome, BySeverity> table = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                Amounts.key(given, outcome).flatMap(key -> row(given, key)).ifPresent(row -> table.put(outcome, row));
            }
            checkHalfway(given, table);
            given.done();
            return new Points(table);
        });
    }

    private static void checkHalfway(Form form, Map<Outcome, BySeverity> table) {
        for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET)) {
            Optional.ofNullable(table.get(outcome))
                    .filter(row -> Stream.concat(row.own().values().stream(), Stream.of(row.otherwise()))
                            .anyMatch(Earned.Halfway.class::isInstance))
                    .ifPresent(row -> form.invalid(
                            Amounts.key(form, outcome).orElseThrow(),
                            "`halfway` is between what `met` and `not_met` earn, so it is neither"));
        }
    }

    private Optional<BySeverity> row(Form form, String key) {
        if (!(form.datum(key).orElseThrow() instanceof Datum.Fields)) {
            return earned(form, key).map(one -> new BySeverity(Map.of(), one));
        }
        return form.form(key, "what each severity earns").map(given -> {
            Map<Severity, Earned> own = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                Amounts.key(given, severity)
                        .flatMap(name -> earned(given, name))
                        .ifPresent(one -> own.put(severity, one));
            }
            Earned otherwise = given.require(OTHERWISE, earned(given, OTHERWISE), new Earned.Skip());
            given.done();
            return new BySeverity(own, otherwise);
        });
    }

    /** Returns what is earned under a key: a word or a number. */
    Optional<Earned> earned(Form form, String key) {
        Optional<String> text = form.datum(key).flatMap(Amounts::text);
        Optional<Earned> word = text.flatMap(PointsReader::word);
        Optional<String> unknown = text.filter(given -> word.isEmpty() && amounts.isUnknownWord(given));
        unknown.ifPresent(given -> form.invalid(
                key,
                "`" + key + "` earns points, a number or the formula of one, or one of " + String.join(", ", WORDS)
                        + ", not `" + given + "`" + Nearest.hint(given, WORDS)));
        if (word.isPresent() || unknown.isPresent()) {
            return word;
        }
        return amounts.read(form, key).map(Earned.Points::new);
    }

    private static Optional<Earned> word(String text) {
        return switch (text) {
            case "skip" -> Optional.of(new Earned.Skip());
            case "full" -> Optional.of(new Earned.Full());
            case "halfway" -> Optional.of(new Earned.Halfway());
            default -> Optional.empty();
        };
    }
}
