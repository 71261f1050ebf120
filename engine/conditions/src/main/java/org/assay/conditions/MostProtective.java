package org.assay.conditions;

import java.util.ArrayList;
import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Relation;
import org.assay.conditions.partial.Unknown;
import org.assay.conditions.syntax.Place;

/**
 * The strictest of several parameters. One that has no value for the company's place and time is left out; unknown if
 * none has, or if two cannot be compared, as 12 months and 365 days.
 *
 * @param stricter {@link Relation#LESS} if the lower value protects more, {@link Relation#MORE} if the higher does
 */
public record MostProtective(Place at, Relation stricter, List<Expression> candidates, Type type)
        implements Expression {
    public MostProtective {
        candidates = List.copyOf(candidates);
    }

    @Override
    public List<Expression> children() {
        return candidates;
    }

    @Override
    public Partial evaluate(Scope scope) {
        return candidates.stream()
                .map(candidate -> candidate.evaluate(scope))
                .filter(value -> !(value instanceof Unknown))
                .reduce(this::stricter)
                .orElse(Unknown.UNKNOWN);
    }

    private Partial stricter(Partial one, Partial other) {
        Partial otherIsStricter = stricter.holds(other, one);
        if (otherIsStricter.isTrue()) {
            return other;
        }
        return otherIsStricter.isFalse() ? one : Unknown.UNKNOWN;
    }

    /** Returns the parameters that were left out although another one has a value. */
    List<LeftOut> leftOut(Scope scope) {
        List<Symbol> absent = new ArrayList<>();
        List<Symbol> present = new ArrayList<>();
        for (Expression candidate : candidates) {
            if (candidate instanceof Lookup lookup) {
                (candidate.evaluate(scope) instanceof Unknown ? absent : present).add(lookup.symbol());
            }
        }
        return absent.stream()
                .flatMap(symbol -> present.stream().limit(1).map(other -> new LeftOut(symbol, other)))
                .toList();
    }
}
