package org.assay.conditions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A small vocabulary for tests. */
final class Words implements Vocabulary {
    private final UnaryOperator<String> units;
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();

    Words() {
        this(unit -> unit);
        duration("law.notice", Symbol.Protective.HIGHER);
        duration("limit.notice", Symbol.Protective.HIGHER);
    }

    private Words(UnaryOperator<String> units) {
        this.units = units;
        addAll();
    }

    /** Returns the vocabulary with plain numbers only. */
    static Words withoutUnits() {
        return new Words(unit -> "");
    }

    private Type number(String unit) {
        return new Type.Number(units.apply(unit));
    }

    private Type record() {
        Map<String, Type> fields = new LinkedHashMap<>();
        fields.put("kind", new Type.Text());
        fields.put("days", number("d"));
        fields.put("age", number(""));
        fields.put("open", new Type.Truth());
        fields.put("date", new Type.Day());
        fields.put("tags", new Type.Items(new Type.Text()));
        return new Type.Fields(fields);
    }

    private void addAll() {
        indicator("hours.weekly", number("h"));
        indicator("hours.daily", number("h"));
        indicator("share.proof", number("%"));
        indicator("people.staff", number("count"));
        indicator("plain.n", number(""));
        indicator("plain.m", number(""));
        indicator("site.locked", new Type.Truth());
        indicator("site.lit", new Type.Truth());
        indicator("site.safe", new Type.Truth());
        indicator("country", new Type.Text());
        indicator("audit.date", new Type.Day());
        indicator("audit.age", new Type.Span());
        indicator("mark.all", new Type.Items(new Type.Text()));
        indicator("numbers.all", new Type.Items(number("")));
        indicator("incidents", new Type.Items(record()));
        indicator("worst", record());
        parameter("limit.weekly", Symbol.Protective.LOWER);
        parameter("law.weekly", Symbol.Protective.LOWER);
        parameter("law.rest", Symbol.Protective.HIGHER);
        parameter("limit.rest", Symbol.Protective.HIGHER);
        parameter("law.unsaid", Symbol.Protective.NONE);
        duration("law.notice", Symbol.Protective.HIGHER);
        duration("limit.notice", Symbol.Protective.HIGHER);
    }

    private void indicator(String id, Type type) {
        symbols.put(id, new Symbol(Symbol.Kind.INDICATOR, id, symbols.size(), type, Symbol.Protective.NONE));
    }

    private void duration(String id, Symbol.Protective protective) {
        symbols.put(id, new Symbol(Symbol.Kind.PARAMETER, id, symbols.size(), new Type.Span(), protective));
    }

    private void parameter(String id, Symbol.Protective protective) {
        symbols.put(id, new Symbol(Symbol.Kind.PARAMETER, id, symbols.size(), number("h"), protective));
    }

    @Override
    public Optional<Symbol> find(String id) {
        return Optional.ofNullable(symbols.get(id));
    }

    @Override
    public Collection<String> ids() {
        return symbols.keySet();
    }
}
