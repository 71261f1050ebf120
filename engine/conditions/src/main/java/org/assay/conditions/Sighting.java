package org.assay.conditions;

import java.util.function.BiConsumer;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;

/**
 * How one comparison came out for one company.
 *
 * @param left what stands left of the sign, as far as it is known
 * @param right what stands right of it
 */
public record Sighting(Partial left, Partial right) {
    /**
     * Hands over every comparison of a condition with how it came out. Inside filters and quantifiers it comes out once
     * for each member of the list that is known.
     */
    public static void visit(Expression part, Facts facts, BiConsumer<Comparison, Sighting> seen) {
        visit(part, Scope.of(facts), seen);
    }

    private static void visit(Expression part, Scope scope, BiConsumer<Comparison, Sighting> seen) {
        if (part instanceof Comparison comparison) {
            seen.accept(
                    comparison,
                    new Sighting(
                            comparison.left().evaluate(scope),
                            comparison.right().evaluate(scope)));
        }
        if (part instanceof Quantified quantified) {
            visit(quantified.list(), quantified.condition(), scope, seen);
        } else if (part instanceof Filter filter) {
            visit(filter.list(), filter.condition(), scope, seen);
        } else {
            part.children().forEach(child -> visit(child, scope, seen));
        }
    }

    private static void visit(
            Expression list, Expression condition, Scope scope, BiConsumer<Comparison, Sighting> seen) {
        visit(list, scope, seen);
        if (list.evaluate(scope) instanceof Sifted members) {
            members.sure().forEach(member -> visit(condition, scope.with(member), seen));
        }
    }
}
