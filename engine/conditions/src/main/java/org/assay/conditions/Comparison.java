package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Relation;
import org.assay.conditions.syntax.Place;

/** Two values compared. */
public record Comparison(Place at, Relation relation, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
        return new Type.Truth();
    }

    @Override
    public List<Expression> children() {
        return List.of(left, right);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return relation.holds(left.evaluate(scope), right.evaluate(scope));
    }
}
