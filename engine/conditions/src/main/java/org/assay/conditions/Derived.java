package org.assay.conditions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/**
 * A derived indicator that is read: it carries how it is worked out, so that what is missing, weak or contradicted among
 * the answers below it counts here as it does where it was answered.
 *
 * @param symbol the derived indicator
 * @param derivation how it is worked out, over answers and nothing else
 */
public record Derived(Place at, Symbol symbol, Condition derivation) implements Expression {
    @Override
    public Type type() {
        return symbol.type();
    }

    /** Returns none: what it is worked out from is written elsewhere, see {@link #derivation}. */
    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public Partial evaluate(Scope scope) {
        return derivation.tree().evaluate(Scope.of(scope.facts()));
    }

    @Override
    public Ternary test(Scope scope) {
        return derivation.tree().test(Scope.of(scope.facts()));
    }

    @Override
    public void because(Scope scope, Set<Symbol> reasons) {
        reasons.add(symbol);
        derivation.tree().because(Scope.of(scope.facts()), reasons);
    }

    @Override
    public void reads(Set<Symbol> symbols) {
        symbols.add(symbol);
        derivation.tree().reads(symbols);
    }

    /** Says what to test in place of the absence of something that nobody answers. */
    String refusalOfNull() {
        String instead = derivation.reads().stream()
                .map(leaf -> "`" + leaf.id() + " = null`")
                .collect(Collectors.joining(" or "));
        return "`" + symbol.id() + "` is worked out and never answered: "
                + (instead.isEmpty() ? "it is always there" : "test what it is worked out from, " + instead);
    }
}
