package org.assay.conditions;

import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.value.Value;

/** Writes values as a reader of a finding sees them. */
public final class Display {
    private static final String UNKNOWN = "not answered";
    /** Units that are not written after a number. */
    private static final Set<String> SILENT = Set.of("", "count", "ratio");

    private Display() {}

    /**
     * Returns a value as text: {@code 49 h}, {@code 80 %}, {@code yes}, {@code 2026-01-31}, {@code 30 days}, {@code a,
     * b}. Numbers are written in full, without an exponent.
     *
     * @param type gives the unit
     */
    public static String show(Value value, Type type) {
        if (value instanceof Value.Num number) {
            return number(number.value(), type);
        }
        if (value instanceof Value.Bool truth) {
            return truth.value() ? "yes" : "no";
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

    private static String compound(Value value, Type type) {
        if (value instanceof Value.Items items) {
            return items(items, type);
        }
        return value instanceof Value.Fields fields ? fields(fields, type) : UNKNOWN;
    }

    private static String number(BigDecimal number, Type type) {
        String plain = number.toPlainString();
        String unit = type instanceof Type.Number declared ? declared.unit() : "";
        return SILENT.contains(unit) ? plain : plain + " " + unit;
    }

    private static String span(Period span) {
        long wholeMonths = span.toTotalMonths();
        long furtherDays = span.get(ChronoUnit.DAYS);
        String days = count(furtherDays, "day");
        if (wholeMonths == 0) {
            return days;
        }
        String months = count(wholeMonths, "month");
        return furtherDays == 0 ? months : months + " and " + days;
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String items(Value.Items items, Type type) {
        Type member = type instanceof Type.Items list ? list.of() : type;
        String shown = items.members().stream().map(each -> show(each, member)).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "none" : shown;
    }

    private static String fields(Value.Fields fields, Type type) {
        return new TreeMap<>(fields.entries())
                .entrySet().stream()
                        .map(field -> field.getKey() + ": " + show(field.getValue(), field(type, field.getKey())))
                        .collect(Collectors.joining(", "));
    }

    private static Type field(Type record, String name) {
        return record instanceof Type.Fields fields
                ? fields.fields().getOrDefault(name, new Type.Nothing())
                : new Type.Nothing();
    }
}
