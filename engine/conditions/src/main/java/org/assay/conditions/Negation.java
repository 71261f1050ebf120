package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** A number with a minus before it. */
public record Negation(Place at, Expression operand) implements Expression {
    @Override
    public Type type() {
        return operand.type();
    }

    @Override
    public List<Expression> children() {
        return List.of(operand);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return Arithmetic.negated(operand.evaluate(scope));
    }
}
