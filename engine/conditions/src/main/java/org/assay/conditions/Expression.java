package org.assay.conditions;

import java.util.List;
import java.util.Set;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** A part of a condition: typed, located and immutable, so that any number of threads may evaluate it at once. */
public sealed interface Expression
        permits Absence,
                AllOf,
                AnyOf,
                Calculation,
                Call,
                Choice,
                Comparison,
                Derived,
                Field,
                Filter,
                ItemsOf,
                FieldsOf,
                Literal,
                Lookup,
                Member,
                MostProtective,
                Negation,
                Not,
                Power,
                Projection,
                Quantified,
                Shift {
    /** Returns where this part begins. */
    Place at();

    /** Returns the type of its value. */
    Type type();

    /** Returns its own parts in order of reading, potentially none. */
    List<Expression> children();

    /** Returns its value, as far as the answers tell. */
    Partial evaluate(Scope scope);

    /** Returns whether it holds; only of a part whose type is {@link Type.Truth}. */
    default Ternary test(Scope scope) {
        return Ternary.of(evaluate(scope));
    }

    /** Adds the indicators and parameters that force its value: all it reads, unless a part alone decides. */
    default void because(Scope scope, Set<Symbol> reasons) {
        reads(reasons);
    }

    /** Adds the indicators and parameters it reads, in order of reading; a derived one before what it is worked out from. */
    default void reads(Set<Symbol> symbols) {
        children().forEach(child -> child.reads(symbols));
    }
}
