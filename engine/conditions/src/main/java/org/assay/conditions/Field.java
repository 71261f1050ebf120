package org.assay.conditions;

import java.util.List;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Portrait;
import org.assay.conditions.syntax.Place;

/** A field of a record; unknown if the record is, or does not answer it. */
public record Field(Place at, Expression record, String name, Type type) implements Expression {
    @Override
    public List<Expression> children() {
        return List.of(record);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return of(record.evaluate(scope), name);
    }

    static Partial of(Partial record, String name) {
        if (record instanceof Portrait portrait) {
            return portrait.get(name);
        }
        return record instanceof Known known ? Partial.of(((Value.Fields) known.value()).get(name)) : record;
    }
}
