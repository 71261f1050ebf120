package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.syntax.Place;

/** One field of every record of a list: {@code incidents.lost_days}. */
public record Projection(Place at, Expression list, String name, Type type) implements Expression {
    @Override
    public List<Expression> children() {
        return List.of(list);
    }

    @Override
    public Partial evaluate(Scope scope) {
        Partial members = list.evaluate(scope);
        return members instanceof Sifted sifted ? sifted.map(member -> Field.of(member, name)) : members;
    }
}
