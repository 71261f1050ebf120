package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** Two numbers added, subtracted, multiplied or divided, with 34 digits. Divided by zero, unknown. */
public record Calculation(Place at, Arithmetic operation, Expression left, Expression right, Type type)
        implements Expression {
    @Override
    public List<Expression> children() {
        return List.of(left, right);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return operation.of(left.evaluate(scope), right.evaluate(scope));
    }
}
