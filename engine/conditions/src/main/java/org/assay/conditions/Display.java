package org.assay.conditions;

import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.assay.api.value.Value;

/** Writes values as a reader of a finding sees them, in the reader's language. */
public final class Display {
    private final Phrases phrases;

    /** Makes a display in a language. */
    public Display(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Returns a value as text: {@code 49 h}, {@code 80 %}, {@code yes}, {@code 2026-01-31}, {@code 30 days}, {@code a,
     * b}. Numbers are written in full, without an exponent, and the same in every language.
     *
     * @param type gives the unit
     */
    public String show(Value value, Type type) {
        if (value instanceof Value.Num number) {
            return number(number.value(), type);
        }
        if (value instanceof Value.Bool truth) {
            return phrases.say(truth.value() ? "yes" : "no");
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Day day) {
            return day.value().toString();
        }
        if (value instanceof Value.Span span) {
            return span(span.value());
        }
        return compound(value, type);
    }

    private String compound(Value value, Type type) {
        if (value instanceof Value.Items items) {
            return items(items, type);
        }
        return value instanceof Value.Fields fields ? fields(fields, type) : phrases.say("not_answered");
    }

    private String number(BigDecimal number, Type type) {
        String unit = phrases.unit(type instanceof Type.Number declared ? declared.unit() : "", number);
        return (number.toPlainString() + " " + unit).stripTrailing();
    }

    private String span(Period span) {
        long wholeMonths = span.toTotalMonths();
        long furtherDays = span.get(ChronoUnit.DAYS);
        String days = phrases.count(furtherDays, "days");
        if (wholeMonths == 0) {
            return days;
        }
        String months = phrases.count(wholeMonths, "months");
        return furtherDays == 0 ? months : phrases.say("and", months, days);
    }

    private String items(Value.Items items, Type type) {
        Type member = type instanceof Type.Items list ? list.of() : type;
        String shown = items.members().stream().map(each -> show(each, member)).collect(Collectors.joining(", "));
        return shown.isEmpty() ? phrases.say("none") : shown;
    }

    private String fields(Value.Fields fields, Type type) {
        return fields.entries().entrySet().stream()
                .map(field -> field.getKey() + ": " + show(field.getValue(), field(type, field.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static Type field(Type record, String name) {
        return record instanceof Type.Fields fields
                ? fields.fields().getOrDefault(name, new Type.Nothing())
                : new Type.Nothing();
    }
}
