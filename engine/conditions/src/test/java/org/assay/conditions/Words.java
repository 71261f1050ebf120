package org.assay.conditions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A small vocabulary for tests. */
final class Words implements Vocabulary {
    static final Type RECORD = new Type.Fields(Map.of(
            "kind", new Type.Text(),
            "days", new Type.Number("d"),
            "age", new Type.Number(""),
            "open", new Type.Truth(),
            "date", new Type.Day(),
            "tags", new Type.Items(new Type.Text())));

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();

    Words() {
        indicator("hours.weekly", new Type.Number("h"));
        indicator("hours.daily", new Type.Number("h"));
        indicator("share.proof", new Type.Number("%"));
        indicator("people.staff", new Type.Number("count"));
        indicator("plain.n", new Type.Number(""));
        indicator("plain.m", new Type.Number(""));
        indicator("site.locked", new Type.Truth());
        indicator("site.lit", new Type.Truth());
        indicator("site.safe", new Type.Truth());
        indicator("country", new Type.Text());
        indicator("audit.date", new Type.Day());
        indicator("audit.age", new Type.Span());
        indicator("tags.all", new Type.Items(new Type.Text()));
        indicator("numbers.all", new Type.Items(new Type.Number("")));
        indicator("incidents", new Type.Items(RECORD));
        indicator("worst", RECORD);
        parameter("limit.weekly", new Type.Number("h"), Symbol.Protective.LOWER);
        parameter("law.weekly", new Type.Number("h"), Symbol.Protective.LOWER);
        parameter("law.rest", new Type.Number("h"), Symbol.Protective.HIGHER);
        parameter("limit.rest", new Type.Number("h"), Symbol.Protective.HIGHER);
        parameter("law.unsaid", new Type.Number("h"), Symbol.Protective.NONE);
    }

    private void indicator(String id, Type type) {
        symbols.put(id, new Symbol(Symbol.Kind.INDICATOR, id, symbols.size(), type, Symbol.Protective.NONE));
    }

    private void parameter(String id, Type type, Symbol.Protective protective) {
        symbols.put(id, new Symbol(Symbol.Kind.PARAMETER, id, symbols.size(), type, protective));
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
