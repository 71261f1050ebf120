package org.assay.conditions;

import java.util.List;
import java.util.Set;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** A chain of {@code or}: true if one member is, false if all are. */
public record AnyOf(Place at, List<Expression> members) implements Expression {
    public AnyOf {
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
        Ternary any = Ternary.FALSE;
        for (Expression member : members) {
            any = any.or(member.test(scope));
            if (any == Ternary.TRUE) {
                return any;
            }
        }
        return any;
    }

    /** Adds the reasons of the members that are true, or unknown, or, if all are false, of all. */
    @Override
    public void because(Scope scope, Set<Symbol> reasons) {
        Ternary result = test(scope);
        members.stream()
                .filter(member -> member.test(scope) == result)
                .forEach(member -> member.because(scope, reasons));
    }
}
