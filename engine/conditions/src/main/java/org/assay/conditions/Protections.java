package org.assay.conditions;

import java.util.List;
import java.util.Optional;
import org.assay.conditions.partial.Relation;
import org.assay.conditions.syntax.Syntax;

/** Checks {@code most protective(...)}: its parameters must agree which value protects more. */
final class Protections {
    private final Checker checker;

    Protections(Checker checker) {
        this.checker = checker;
    }

    Expression of(Syntax.Call call) {
        List<Expression> candidates =
                checker.checkAll(call.arguments()).stream().map(this::candidate).toList();
        Expression list = checker.list(call.at(), candidates);
        Optional<Symbol> first = candidates.stream()
                .flatMap(candidate -> parameter(candidate).stream())
                .findFirst();
        if (first.isEmpty() || !(list.type() instanceof Type.Items items)) {
            return checker.fault(call.at(), "`most protective` takes parameters, at least one");
        }
        candidates.forEach(candidate -> agree(first.get(), candidate));
        return new MostProtective(call.at(), stricter(first.get()), candidates, items.of());
    }

    private Expression candidate(Expression given) {
        boolean fits = parameter(given).isPresent() || given instanceof Literal;
        Expression measured = given.type() instanceof Type.Span
                ? given
                : checker.expect(given, Type.Number.class, "`most protective` takes a number or a duration");
        return fits
                ? measured
                : checker.fault(
                        given.at(),
                        "`most protective` takes parameters, plain numbers and durations, not calculations");
    }

    private static Optional<Symbol> parameter(Expression given) {
        return given instanceof Lookup lookup && lookup.symbol().kind() == Symbol.Kind.PARAMETER
                ? Optional.of(lookup.symbol())
                : Optional.empty();
    }

    private void agree(Symbol first, Expression candidate) {
        parameter(candidate).ifPresent(symbol -> {
            if (symbol.protective() == Symbol.Protective.NONE) {
                checker.fault(candidate.at(), "`" + symbol.id() + "` does not say which of its values protects more");
            } else if (symbol.protective() != first.protective()) {
                checker.fault(
                        candidate.at(),
                        "of `" + first.id() + "` the " + word(first) + " value protects more, but of `" + symbol.id()
                                + "` the " + word(symbol));
            }
        });
    }

    private static String word(Symbol symbol) {
        return symbol.protective() == Symbol.Protective.LOWER ? "lower" : "higher";
    }

    private static Relation stricter(Symbol symbol) {
        return symbol.protective() == Symbol.Protective.HIGHER ? Relation.MORE : Relation.LESS;
    }
}
