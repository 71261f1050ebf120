package org.assay.host.text;

import java.util.Map;
import java.util.stream.Collectors;
import org.assay.api.value.Value;

/** Values as people write them. */
public final class ValueText {
    private ValueText() {}

    /** Returns a value with its unit; {@code unknown} where there is none. */
    public static String of(Value value, String unit, String unknown) {
        if (value instanceof Value.Unknown) {
            return unknown;
        }
        return value instanceof Value.Num && !unit.isEmpty() ? plain(value) + " " + unit : plain(value);
    }

    private static String plain(Value value) {
        if (value instanceof Value.Bool bool) {
            return bool.value() ? "yes" : "no";
        }
        if (value instanceof Value.Num number) {
            return number.value().toPlainString();
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Day day) {
            return day.value().toString();
        }
        if (value instanceof Value.Span span) {
            return span.value().toString();
        }
        return many(value);
    }

    private static String many(Value value) {
        if (value instanceof Value.Items items) {
            return items.members().isEmpty()
                    ? "none"
                    : items.members().stream().map(ValueText::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Fields fields) {
            return fields.entries().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(field -> field.getKey() + " " + plain(field.getValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return "not answered";
    }
}
