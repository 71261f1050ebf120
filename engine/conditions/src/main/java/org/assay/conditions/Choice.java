package org.assay.conditions;

import java.util.List;
import java.util.Set;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** {@code if ... then ... else ...}; where the condition is unknown, what both branches have in common is known. */
public record Choice(Place at, Expression condition, Expression then, Expression otherwise, Type type)
        implements Expression {
    @Override
    public List<Expression> children() {
        return List.of(condition, then, otherwise);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return switch (condition.test(scope)) {
            case TRUE -> then.evaluate(scope);
            case FALSE -> otherwise.evaluate(scope);
            case UNKNOWN -> then.evaluate(scope).or(otherwise.evaluate(scope));
        };
    }

    @Override
    public void because(Scope scope, Set<Symbol> reasons) {
        Ternary holds = condition.test(scope);
        condition.because(scope, reasons);
        if (holds != Ternary.FALSE) {
            then.because(scope, reasons);
        }
        if (holds != Ternary.TRUE) {
            otherwise.because(scope, reasons);
        }
    }
}
