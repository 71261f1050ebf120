package org.assay.conditions;

import java.util.List;
import java.util.Set;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** A chain of {@code and}: false if one member is, true if all are. */
public record AllOf(Place at, List<Expression> members) implements Expression {
    public AllOf {
        members = List.copyOf(members);
    }

    @Override
    public Type type() {
        return new Type.Truth();
    }

    @Override
    public List<Expression> children() {
        return members;
    }

    @Override
    public Partial evaluate(Scope scope) {
        return test(scope).partial();
    }

    @Override
    public Ternary test(Scope scope) {
        Ternary all = Ternary.TRUE;
        for (Expression member : members) {
            all = all.and(member.test(scope));
            if (all == Ternary.FALSE) {
                return all;
            }
        }
        return all;
    }

    /** Adds the reasons of the members that are false, or unknown, or, if all are true, of all. */
    @Override
    public void because(Scope scope, Set<Symbol> reasons) {
        Ternary result = test(scope);
        members.stream()
                .filter(member -> member.test(scope) == result)
                .forEach(member -> member.because(scope, reasons));
    }
}
