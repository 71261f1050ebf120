package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Aggregate;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.partial.Unknown;
import org.assay.conditions.syntax.Place;

/**
 * The strictest of several parameters. One that has no value for the company's place and time is left out; unknown if
 * none has.
 *
 * @param choice {@link Aggregate#MIN} if the lower value protects more, {@link Aggregate#MAX} if the higher does
 */
public record MostProtective(Place at, Aggregate choice, List<Expression> candidates, Type type) implements Expression {
    public MostProtective {
        candidates = List.copyOf(candidates);
    }

    @Override
    public List<Expression> children() {
        return candidates;
    }

    @Override
    public Partial evaluate(Scope scope) {
        List<Partial> present = candidates.stream()
                .map(candidate -> candidate.evaluate(scope))
                .filter(value -> !(value instanceof Unknown))
                .toList();
        return choice.of(new Sifted(present, List.of()));
    }
}
