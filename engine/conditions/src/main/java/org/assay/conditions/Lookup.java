package org.assay.conditions;

import java.util.List;
import java.util.Set;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** An indicator, a parameter or a figure of a score that is read. */
public record Lookup(Place at, Symbol symbol) implements Expression {
    @Override
    public Type type() {
        return symbol.type();
    }

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public Partial evaluate(Scope scope) {
        return scope.facts().partial(symbol);
    }

    @Override
    public void reads(Set<Symbol> symbols) {
        symbols.add(symbol);
    }
}
