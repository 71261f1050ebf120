package org.assay.ruleset.logic;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Absence;
import org.assay.conditions.Comparison;
import org.assay.conditions.Derived;
import org.assay.conditions.Expression;
import org.assay.conditions.Facts;
import org.assay.conditions.Filter;
import org.assay.conditions.ItemsOf;
import org.assay.conditions.Literal;
import org.assay.conditions.Member;
import org.assay.conditions.MostProtective;
import org.assay.conditions.Quantified;
import org.assay.conditions.Scope;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.conditions.partial.Known;
import org.assay.conditions.syntax.Place;

/** What can be said about parts of conditions without knowing any answer. */
final class Parts {
    private static final Facts NOTHING = new Facts() {
        @Override
        public Value value(Symbol symbol) {
            return Value.UNKNOWN;
        }

        @Override
        public boolean isAnswered(Symbol symbol) {
            return false;
        }
    };

    private Parts() {}

    /** Returns the value of a part that reads nothing; empty if it reads something, or has none. */
    static Optional<Value> constant(Expression part) {
        Set<Symbol> reads = new LinkedHashSet<>();
        part.reads(reads);
        return reads.isEmpty() && isClosed(part, 0)
                ? Optional.of(part.evaluate(Scope.of(NOTHING)).decided())
                        .filter(value -> !(value instanceof Value.Unknown))
                : Optional.empty();
    }

    /** Returns a value as if it were written in the place of a part. */
    static Expression literal(Expression part, Value value) {
        return literal(part.at(), part.type(), value);
    }

    private static Expression literal(Place at, Type type, Value value) {
        if (value instanceof Value.Items items && type instanceof Type.Items list) {
            return new ItemsOf(
                    at,
                    items.members().stream()
                            .map(member -> literal(at, list.of(), member))
                            .toList(),
                    type);
        }
        return new Literal(at, type, new Known(value));
    }

    /** Returns whether a part names no member of a list further out than so many lists around it. */
    private static boolean isClosed(Expression part, int lists) {
        if (part instanceof Member member) {
            return member.further() < lists;
        }
        boolean opens = part instanceof Quantified || part instanceof Filter;
        for (int i = 0; i < part.children().size(); i++) {
            if (!isClosed(part.children().get(i), opens && i == 1 ? lists + 1 : lists)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a comparison is of what is true or false, and thus says no more than its operands. */
    static boolean comparesTruths(Comparison comparison) {
        return comparison.left().type() instanceof Type.Truth;
    }

    /**
     * Returns whether a value put in place of an answer gives what the answer gives. It does not where a part depends on
     * what is not answered.
     */
    static boolean isPlain(Expression part) {
        return all(part)
                .noneMatch(one -> one instanceof Absence || one instanceof MostProtective || one instanceof Derived);
    }

    /** Returns a part and all parts of it. */
    static Stream<Expression> all(Expression part) {
        return Stream.concat(Stream.of(part), part.children().stream().flatMap(Parts::all));
    }

    /** Returns those parts that are looked at in the same lists as the whole: not the conditions of filters. */
    static Stream<Expression> level(Expression part, Predicate<Expression> wanted) {
        boolean opens = part instanceof Quantified || part instanceof Filter;
        Stream<Expression> inner = opens
                ? level(part.children().get(0), wanted)
                : part.children().stream().flatMap(child -> level(child, wanted));
        return Stream.concat(wanted.test(part) ? Stream.of(part) : Stream.of(), inner);
    }
}
