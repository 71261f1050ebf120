package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/**
 * The member of a list that a filter or quantifier is looking at.
 *
 * @param further of how many lists further out than the innermost
 */
public record Member(Place at, int further, Type type) implements Expression {
    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public Partial evaluate(Scope scope) {
        return scope.member(further);
    }
}
