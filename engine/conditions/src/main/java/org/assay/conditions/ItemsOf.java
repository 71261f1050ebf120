package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.syntax.Place;

/** A list written out: {@code [1, 2]}. */
public record ItemsOf(Place at, List<Expression> members, Type type) implements Expression {
    public ItemsOf {
        members = List.copyOf(members);
    }

    @Override
    public List<Expression> children() {
        return members;
    }

    @Override
    public Partial evaluate(Scope scope) {
        return new Sifted(members.stream().map(member -> member.evaluate(scope)).toList(), List.of());
    }
}
