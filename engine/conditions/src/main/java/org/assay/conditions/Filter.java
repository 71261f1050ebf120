package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.syntax.Place;

/** The members of a list for which a condition holds, apart from those for which it is unknown whether it does. */
public record Filter(Place at, Expression list, Expression condition) implements Expression {
    @Override
    public Type type() {
        return list.type();
    }

    @Override
    public List<Expression> children() {
        return List.of(list, condition);
    }

    @Override
    public Partial evaluate(Scope scope) {
        Partial members = list.evaluate(scope);
        return members instanceof Sifted sifted
                ? sifted.filter(member -> condition.evaluate(scope.with(member)))
                : members;
    }
}
