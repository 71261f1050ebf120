package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/**
 * A whole power of a number.
 *
 * @param exponent from -100 to 100
 */
public record Power(Place at, Expression base, int exponent, Type type) implements Expression {
    @Override
    public List<Expression> children() {
        return List.of(base);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return Arithmetic.power(base.evaluate(scope), exponent);
    }
}
