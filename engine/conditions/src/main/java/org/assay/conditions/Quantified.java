package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.syntax.Place;

/**
 * Whether a condition holds for some member of a list, or for every one. One known example decides {@code some}, one
 * known exception decides {@code every}, whatever else is missing.
 *
 * @param every whether it must hold for every member
 */
public record Quantified(Place at, boolean every, Expression list, Expression condition) implements Expression {
    @Override
    public Type type() {
        return new Type.Truth();
    }

    @Override
    public List<Expression> children() {
        return List.of(list, condition);
    }

    @Override
    public Partial evaluate(Scope scope) {
        return test(scope).partial();
    }

    @Override
    public Ternary test(Scope scope) {
        return list.evaluate(scope) instanceof Sifted members ? test(members, scope) : Ternary.UNKNOWN;
    }

    private Ternary test(Sifted members, Scope scope) {
        Ternary decisive = Ternary.of(!every);
        Ternary result = decisive.not();
        for (Partial member : members.sure()) {
            Ternary holds = condition.test(scope.with(member));
            if (holds == decisive) {
                return decisive;
            }
            result = holds == Ternary.UNKNOWN ? holds : result;
        }
        for (Partial member : members.maybe()) {
            result = condition.test(scope.with(member)) == decisive.not() ? result : Ternary.UNKNOWN;
        }
        return result;
    }
}
