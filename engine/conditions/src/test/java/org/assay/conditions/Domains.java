package org.assay.conditions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.assay.api.value.Value;

/** Small sets of values per type, at the boundaries that generated expressions compare with, and completions of facts. */
final class Domains {
    private static final List<Value> NUMBERS =
            List.of(number("0"), number("1"), number("2"), number("3"), number("-1.5"), number("2.5"));
    private static final List<Value> TRUTHS = List.of(new Value.Bool(true), new Value.Bool(false));
    private static final List<Value> TEXTS = List.of(new Value.Text("A"), new Value.Text("B"), new Value.Text("AB"));
    private static final List<Value> DAYS = List.of(day("2026-01-31"), day("2026-02-28"), day("2026-03-01"));
    private static final List<Value> SPANS = List.of(span("P0D"), span("P28D"), span("P29D"));
    private static final int EXHAUSTIVE = 60;
    private static final int SAMPLED = 25;

    private Domains() {}

    private static Value number(String number) {
        return new Value.Num(new BigDecimal(number));
    }

    private static Value day(String day) {
        return new Value.Day(LocalDate.parse(day));
    }

    private static Value span(String span) {
        return new Value.Span(Period.parse(span));
    }

    /** Returns a value of a type, with nothing missing. */
    static Value whole(Type type, IntUnaryOperator choose) {
        if (type instanceof Type.Items list) {
            int size = choose.applyAsInt(3);
            List<Value> members = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add(whole(list.of(), choose));
            }
            return new Value.Items(members);
        }
        if (type instanceof Type.Fields record) {
            Map<String, Value> entries = new HashMap<>();
            record.fields().forEach((id, field) -> entries.put(id, whole(field, choose)));
            return new Value.Fields(entries);
        }
        List<Value> domain = scalars(type);
        return domain.get(choose.applyAsInt(domain.size()));
    }

    private static List<Value> scalars(Type type) {
        if (type instanceof Type.Number) {
            return NUMBERS;
        }
        if (type instanceof Type.Truth) {
            return TRUTHS;
        }
        if (type instanceof Type.Text) {
            return TEXTS;
        }
        return type instanceof Type.Day ? DAYS : SPANS;
    }

    /** Returns a value of which some parts are missing. */
    static Value partial(Type type, IntUnaryOperator choose) {
        return choose.applyAsInt(3) == 0 ? Value.UNKNOWN : blanked(whole(type, choose), choose);
    }

    private static Value blanked(Value value, IntUnaryOperator choose) {
        if (value instanceof Value.Items items) {
            return new Value.Items(items.members().stream()
                    .map(member -> choose.applyAsInt(8) == 0 ? Value.UNKNOWN : blanked(member, choose))
                    .toList());
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> entries = new TreeMap<>(fields.entries());
            entries.keySet().removeIf(id -> choose.applyAsInt(4) == 0);
            entries.replaceAll((id, field) -> blanked(field, choose));
            return new Value.Fields(entries);
        }
        return value;
    }

    /** Returns every way to fill in what is missing or, if there are many, some of them. */
    static Set<Given> completions(Set<Symbol> symbols, Given given, Random random) {
        Set<Given> completions = new LinkedHashSet<>();
        Odometer odometer = new Odometer();
        boolean more = true;
        for (int i = 0; i < EXHAUSTIVE && more; i++) {
            completions.add(completion(symbols, given, odometer));
            more = odometer.advance();
        }
        for (int i = 0; i < SAMPLED && more; i++) {
            completions.add(completion(symbols, given, random::nextInt));
        }
        return completions;
    }

    /** Returns one way to fill in what is missing. */
    static Given completion(Set<Symbol> symbols, Given given, IntUnaryOperator choose) {
        Map<String, Value> answers = new HashMap<>();
        symbols.stream()
                .filter(symbol -> symbol.kind() != Symbol.Kind.DERIVED)
                .forEach(symbol -> answers.put(symbol.id(), filled(given.value(symbol), symbol.type(), choose)));
        return new Given(answers);
    }

    private static Value filled(Value value, Type type, IntUnaryOperator choose) {
        if (value instanceof Value.Unknown) {
            return whole(type, choose);
        }
        if (value instanceof Value.Items items && type instanceof Type.Items list) {
            return new Value.Items(items.members().stream()
                    .map(member -> filled(member, list.of(), choose))
                    .toList());
        }
        if (value instanceof Value.Fields fields && type instanceof Type.Fields record) {
            Map<String, Value> entries = new HashMap<>();
            record.fields().forEach((id, field) -> entries.put(id, filled(fields.get(id), field, choose)));
            return new Value.Fields(entries);
        }
        return value;
    }
}
