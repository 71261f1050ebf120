package org.assay.host.text;

import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.ruleset.Indicator;
import org.assay.api.value.Plural;
import org.assay.api.value.Value;

/** Values as people write them. */
public final class ValueText {
    private final List<Indicator> fields;

    private ValueText(List<Indicator> fields) {
        this.fields = fields;
    }

    /** Returns a value with its unit; {@code unknown} where there is none. */
    public static String of(Value value, String unit, String unknown) {
        return of(value, unit, List.of(), unknown);
    }

    /**
     * Returns a value with its unit; {@code unknown} where there is none.
     *
     * @param fields what a record is made of, for the units of its numbers; potentially empty
     */
    static String of(Value value, String unit, List<Indicator> fields, String unknown) {
        return value instanceof Value.Unknown ? unknown : new ValueText(fields).text(value, unit);
    }

    private String text(Value value, String unit) {
        if (value instanceof Value.Bool bool) {
            return bool.value() ? "yes" : "no";
        }
        if (value instanceof Value.Num number) {
            return number(number.value(), unit);
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Day day) {
            return day.value().toString();
        }
        return value instanceof Value.Span span ? span(span.value()) : many(value, unit);
    }

    private static String number(BigDecimal number, String unit) {
        return (number.toPlainString() + " " + Plural.unit(number, unit)).stripTrailing();
    }

    private static String span(Period span) {
        BigDecimal months = BigDecimal.valueOf(span.toTotalMonths());
        BigDecimal days = BigDecimal.valueOf(span.get(ChronoUnit.DAYS));
        if (months.signum() == 0) {
            return number(days, "d");
        }
        return Stream.of(number(months, "month"), days.signum() == 0 ? "" : number(days, "d"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private String many(Value value, String unit) {
        if (value instanceof Value.Items items) {
            return items.members().isEmpty()
                    ? "none"
                    : items.members().stream().map(member -> text(member, unit)).collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Fields record) {
            return record.entries().entrySet().stream()
                    .map(field -> field.getKey() + " " + text(field.getValue(), unit(field.getKey())))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return "not answered";
    }

    private String unit(String field) {
        return fields.stream()
                .filter(known -> known.id().equals(field))
                .map(Indicator::unit)
                .findFirst()
                .orElse("");
    }
}
