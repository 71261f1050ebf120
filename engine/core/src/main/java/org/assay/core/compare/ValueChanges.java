package org.assay.core.compare;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.ParameterDescription.Dated;
import org.assay.api.value.Value;

/** Says which values of a parameter are not the same, place by place and day by day. */
final class ValueChanges {
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private final ParameterDescription before;
    private final ParameterDescription after;
    private final Changes changes;

    ValueChanges(ParameterDescription before, ParameterDescription after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void note() {
        TreeSet<String> places = new TreeSet<>(before.values().keySet());
        places.addAll(after.values().keySet());
        for (String place : places) {
            List<Dated> then = before.values().getOrDefault(place, List.of());
            List<Dated> now = after.values().getOrDefault(place, List.of());
            TreeSet<String> sectors = new TreeSet<>();
            then.forEach(dated -> sectors.add(dated.sector()));
            now.forEach(dated -> sectors.add(dated.sector()));
            sectors.forEach(sector -> days(Values.place(place, sector), of(then, sector), of(now, sector)));
        }
    }

    private static List<Dated> of(List<Dated> values, String sector) {
        return values.stream().filter(dated -> dated.sector().equals(sector)).toList();
    }

    private void days(String where, List<Dated> then, List<Dated> now) {
        TreeSet<LocalDate> days = new TreeSet<>();
        then.forEach(dated -> days.add(dated.from()));
        now.forEach(dated -> days.add(dated.from()));
        for (LocalDate day : days) {
            day(
                    where + " from " + day,
                    beginning(then, day),
                    beginning(now, day),
                    inForce(then, day),
                    inForce(now, day));
        }
    }

    private static Optional<Dated> beginning(List<Dated> values, LocalDate day) {
        return values.stream().filter(dated -> dated.from().equals(day)).findFirst();
    }

    private static Optional<Dated> inForce(List<Dated> values, LocalDate day) {
        return values.stream()
                .filter(dated -> !dated.from().isAfter(day)
                        && dated.to().map(day::isBefore).orElse(true))
                .reduce((earlier, later) -> later);
    }

    private void day(String when, Optional<Dated> was, Optional<Dated> is, Optional<Dated> then, Optional<Dated> now) {
        String valueThen = then.map(dated -> value(before, dated)).orElse("");
        String valueNow = now.map(dated -> value(after, dated)).orElse("");
        if (!valueThen.equals(valueNow)) {
            changes.say(
                    "value",
                    effect(then, now),
                    valueThen,
                    valueNow,
                    when + ": " + or(valueNow) + ", was " + or(valueThen));
        }
        if (was.isPresent() && is.isPresent()) {
            told(when, was.get(), is.get());
        }
    }

    private void told(String when, Dated was, Dated is) {
        text("until", when + ", until", Effect.OTHER, until(was), until(is));
        text("confidence", when + ", confidence", Effect.OTHER, was.confidence(), is.confidence());
        changes.text("source", when + ", source", Effect.WORDS, was.source(), is.source());
    }

    private void text(String aspect, String label, Effect effect, String was, String is) {
        if (!was.equals(is)) {
            changes.say(aspect, effect, was, is, label + ": " + is + ", was " + was);
        }
    }

    private static String until(Dated dated) {
        return dated.to().map(LocalDate::toString).orElse("further notice");
    }

    private static String value(ParameterDescription parameter, Dated dated) {
        return Values.of(dated.value(), parameter.unit());
    }

    private static String or(String value) {
        return value.isEmpty() ? "no value" : value;
    }

    /** What protects people more asks for more of companies. Where there was no value, nobody can say. */
    private Effect effect(Optional<Dated> then, Optional<Dated> now) {
        if (then.isEmpty() || now.isEmpty() || !before.unit().equals(after.unit())) {
            return Effect.OTHER;
        }
        int higher = compare(now.get().value(), then.get().value());
        return switch (after.protective()) {
            case "lower" -> higher < 0 ? Effect.MORE : higher > 0 ? Effect.LESS : Effect.OTHER;
            case "higher" -> higher > 0 ? Effect.MORE : higher < 0 ? Effect.LESS : Effect.OTHER;
            default -> Effect.OTHER;
        };
    }

    private static int compare(Value one, Value other) {
        if (one instanceof Value.Num number && other instanceof Value.Num second) {
            return number.value().compareTo(second.value());
        }
        return one instanceof Value.Span span && other instanceof Value.Span second
                ? day(span.value()).compareTo(day(second.value()))
                : 0;
    }

    private static LocalDate day(Period length) {
        return SOME_DAY.plus(length);
    }
}
