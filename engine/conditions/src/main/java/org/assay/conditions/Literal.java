package org.assay.conditions;

import java.util.List;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** A value that stands in the condition itself. */
public record Literal(Place at, Type type, Known value) implements Expression {
    static Literal of(Place at, Type type, Value value) {
        return new Literal(at, type, new Known(value));
    }

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public Partial evaluate(Scope scope) {
        return value;
    }
}
