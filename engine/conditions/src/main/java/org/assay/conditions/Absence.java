package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Unknown;
import org.assay.conditions.syntax.Place;

/**
 * Whether an answer is missing: {@code x = null}, or is there: {@code x != null}.
 *
 * @param of a {@link Lookup} or a {@link Field}
 * @param missing whether it must be missing
 */
public record Absence(Place at, Expression of, boolean missing) implements Expression {
    @Override
    public Type type() {
        return new Type.Truth();
    }

    @Override
    public List<Expression> children() {
        return List.of(of);
    }

    @Override
    public Partial evaluate(Scope scope) {
        if (of instanceof Lookup lookup) {
            return Partial.of(scope.facts().isAnswered(lookup.symbol()) != missing);
        }
        return of instanceof Field field ? field(field, scope) : Unknown.UNKNOWN;
    }

    private Partial field(Field field, Scope scope) {
        Partial record = field.record().evaluate(scope);
        boolean there = !(Field.of(record, field.name()) instanceof Unknown);
        return record instanceof Known ? Partial.of(there != missing) : Unknown.UNKNOWN;
    }
}
