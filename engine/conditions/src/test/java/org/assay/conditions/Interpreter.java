package org.assay.conditions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.value.Value;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

/** The library's own interpreter, which passes unknowns but is right where nothing is missing. Null reads as unknown.
 * It does not round sums. */
final class Interpreter {
    private final FEEL feel = FEELBuilder.builder().build();

    /** Prepares a text that reads the names of some answers. */
    Function<Given, Value> compile(String text, Given example) {
        CompilerContext names = feel.newCompilerContext();
        context(example).forEach(names::addInputVariable);
        CompiledExpression compiled = feel.compile(text, names);
        return given -> value(feel.evaluate(compiled, context(given)));
    }

    private static Map<String, Object> context(Given given) {
        Map<String, Object> context = new HashMap<>();
        given.answers().forEach((id, value) -> put(context, id, plain(value)));
        return context;
    }

    private static void put(Map<String, Object> context, String id, Object value) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            context.put(id, value);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> inner =
                    (Map<String, Object>) context.computeIfAbsent(id.substring(0, dot), any -> new HashMap<>());
            put(inner, id.substring(dot + 1), value);
        }
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Num number) {
            return number.value();
        }
        if (value instanceof Value.Bool truth) {
            return truth.value();
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Day day) {
            return day.value();
        }
        if (value instanceof Value.Span span) {
            return Duration.ofDays(span.value().get(ChronoUnit.DAYS));
        }
        if (value instanceof Value.Items items) {
            return items.members().stream().map(Interpreter::plain).toList();
        }
        return ((Value.Fields) value)
                .entries().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> plain(field.getValue())));
    }

    private static Value value(Object plain) {
        if (plain instanceof Number number) {
            return new Value.Num(new BigDecimal(number.toString()).round(MathContext.DECIMAL128));
        }
        if (plain instanceof Duration duration) {
            return new Value.Span(Period.ofDays((int) duration.toDays()));
        }
        if (plain instanceof List<?> list) {
            return new Value.Items(list.stream().map(Interpreter::value).toList());
        }
        if (plain instanceof Map<?, ?> map) {
            return new Value.Fields(map.entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> value(entry.getValue()))));
        }
        return plain == null
                ? Value.UNKNOWN
                : Given.value(plain instanceof LocalDate || plain instanceof Boolean ? plain : plain.toString());
    }
}
