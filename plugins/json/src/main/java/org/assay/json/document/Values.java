package org.assay.json.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.api.spi.Tree;
import org.assay.api.value.Value;
import org.eclipse.parsson.JsonProviderImpl;

/** Single values, lists and records as JSON values. */
public final class Values {
    private static final JsonProvider JSON = new JsonProviderImpl();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Values() {}

    /** Returns a number. */
    public static JsonValue number(BigDecimal number) {
        return new PlainNumber(number);
    }

    /** Returns a number, JSON's null if there is none. */
    public static JsonValue number(Optional<BigDecimal> number) {
        return number.map(Values::number).orElse(JsonValue.NULL);
    }

    /** Returns what there is to score where it is not the usual hundred; empty otherwise. */
    static Optional<JsonValue> unusual(Optional<BigDecimal> max) {
        return max.filter(given -> given.compareTo(HUNDRED) != 0).map(Values::number);
    }

    /** Returns a text; empty if it says nothing. */
    public static Optional<String> text(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    /** Returns a typed value, JSON's null if it is unknown; the fields of a record are sorted. */
    public static JsonValue json(Value value) {
        if (value instanceof Value.Bool bool) {
            return bool.value() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Value.Num num) {
            return number(num.value());
        }
        if (value instanceof Value.Items items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.members().forEach(member -> array.add(json(member)));
            return array.build();
        }
        if (value instanceof Value.Fields fields) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            new TreeMap<>(fields.entries()).forEach((field, entry) -> object.add(field, json(entry)));
            return object.build();
        }
        return written(value).<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL);
    }

    private static Optional<String> written(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof Value.Day day) {
            return Optional.of(day.value().toString());
        }
        return value instanceof Value.Span span ? Optional.of(span.value().toString()) : Optional.empty();
    }

    /** Returns a tree; its fields keep their order. */
    public static JsonValue json(Tree tree) {
        if (tree instanceof Tree.Flag flag) {
            return flag.value() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (tree instanceof Tree.Amount amount) {
            return number(amount.value());
        }
        if (tree instanceof Tree.Text text) {
            return JSON.createValue(text.value());
        }
        if (tree instanceof Tree.Items items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.members().forEach(member -> array.add(json(member)));
            return array.build();
        }
        if (tree instanceof Tree.Fields fields) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            for (Map.Entry<String, Tree> entry : fields.entries().entrySet()) {
                object.add(entry.getKey(), json(entry.getValue()));
            }
            return object.build();
        }
        return JsonValue.NULL;
    }
}
