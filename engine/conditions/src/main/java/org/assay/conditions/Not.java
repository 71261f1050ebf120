package org.assay.conditions;

import java.util.List;
import java.util.Set;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** {@code not(...)}. */
public record Not(Place at, Expression operand) implements Expression {
    @Override
    public Type type() {
        return new Type.Truth();
    }

    @Override
    public List<Expression> children() {
        return List.of(operand);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return test(scope).partial();
    }

    @Override
    public Ternary test(Scope scope) {
        return operand.test(scope).not();
    }

    @Override
    public void because(Scope scope, Set<Symbol> reasons) {
        operand.because(scope, reasons);
    }
}
