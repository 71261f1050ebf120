package org.assay.ruleset.lint;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.Lookup;
import org.assay.conditions.partial.Relation;
import org.assay.ruleset.model.Library;

/**
 * Conditions that ask for nothing but an answer with its proof: a number that is at least the least there is. They always
 * hold and are meant to.
 */
final class Answered {
    private Answered() {}

    static boolean asks(Expression part, Library library) {
        return part instanceof Comparison comparison
                && comparison.relation() == Relation.AT_LEAST
                && comparison.left() instanceof Lookup lookup
                && Numbers.written(comparison.right()).equals(least(lookup, library));
    }

    private static Optional<BigDecimal> least(Lookup lookup, Library library) {
        return library.indicators().stream()
                .filter(indicator -> indicator.id().equals(lookup.symbol().id()))
                .findFirst()
                .flatMap(Indicator::minimum);
    }
}
