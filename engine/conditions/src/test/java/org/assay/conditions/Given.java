package org.assay.conditions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.value.Value;

/** The answers of a company in tests, from plain Java values. */
record Given(Map<String, Value> answers) implements Facts {
    /** Stands for an answer that was given but does not count. */
    static final Value DOES_NOT_COUNT = Value.UNKNOWN;

    static Given nothing() {
        return new Given(Map.of());
    }

    static Given of(Object... idsAndValues) {
        Map<String, Value> answers = new HashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            answers.put((String) idsAndValues[i], value(idsAndValues[i + 1]));
        }
        return new Given(answers);
    }

    /** Returns a record. */
    static Value.Fields record(Object... namesAndValues) {
        return new Value.Fields(of(namesAndValues).answers);
    }

    static Value value(Object plain) {
        if (plain instanceof Value value) {
            return value;
        }
        if (plain instanceof Boolean truth) {
            return new Value.Bool(truth);
        }
        if (plain instanceof String text) {
            return new Value.Text(text);
        }
        if (plain instanceof LocalDate day) {
            return new Value.Day(day);
        }
        if (plain instanceof Period span) {
            return new Value.Span(span);
        }
        return plain instanceof List<?> list
                ? new Value.Items(list.stream().map(Given::value).toList())
                : new Value.Num(new BigDecimal(plain.toString()));
    }

    static List<Object> list(Object... members) {
        return Arrays.asList(members);
    }

    @Override
    public Value value(Symbol symbol) {
        return answers.getOrDefault(symbol.id(), Value.UNKNOWN);
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return answers.containsKey(symbol.id());
    }
}
