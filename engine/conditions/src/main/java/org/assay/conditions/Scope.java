package org.assay.conditions;

import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Unknown;

/** What a part of a condition sees: the facts of a company and, inside filters and quantifiers, the members of lists. */
public final class Scope {
    private final Facts facts;
    private final Scope outer;
    private final Partial member;

    private Scope(Facts facts) {
        this.facts = facts;
        this.outer = this;
        this.member = Unknown.UNKNOWN;
    }

    private Scope(Scope outer, Partial member) {
        this.facts = outer.facts;
        this.outer = outer;
        this.member = member;
    }

    /** Returns what a whole condition sees. */
    public static Scope of(Facts facts) {
        return new Scope(facts);
    }

    /** Returns what the condition of a filter or quantifier sees for one member of its list. */
    Scope with(Partial inner) {
        return new Scope(this, inner);
    }

    Facts facts() {
        return facts;
    }

    /** Returns the member of the innermost list, or that of a list so many further out. */
    Partial member(int further) {
        Scope scope = this;
        for (int i = 0; i < further; i++) {
            scope = scope.outer;
        }
        return scope.member;
    }
}
