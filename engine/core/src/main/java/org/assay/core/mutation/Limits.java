package org.assay.core.mutation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Expression;
import org.assay.conditions.Facts;
import org.assay.conditions.Member;
import org.assay.conditions.Scope;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Requirement;

/**
 * What a requirement makes of the values of law and of standards alone, in every place and at every time that any of them
 * knows. A looser value that a stricter one hides, today and everywhere, is no other limit.
 */
final class Limits {
    private final Set<Optional<String>> places = new LinkedHashSet<>(Set.of(Optional.empty()));
    private final Set<LocalDate> days = new TreeSet<>();

    Limits(Requirement requirement, Library library) {
        requirement.reads().stream()
                .flatMap(symbol -> library.parameter(symbol.id()).stream())
                .forEach(this::add);
    }

    private void add(Parameter parameter) {
        parameter.values().forEach((place, values) -> {
            places.add(Optional.of(place));
            values.forEach(value -> {
                days.add(value.from());
                value.to().ifPresent(days::add);
            });
        });
    }

    /** Returns whether two readings of a condition, each with its own values, differ in any limit somewhere. */
    boolean differ(Expression before, Library old, Expression after, Library changed) {
        List<Expression> one = of(before).toList();
        List<Expression> other = of(after).toList();
        return one.size() != other.size()
                || places.stream()
                        .anyMatch(place -> days.stream()
                                .anyMatch(day ->
                                        !values(one, old, place, day).equals(values(other, changed, place, day))));
    }

    private static List<Object> values(
            List<Expression> limits, Library library, Optional<String> place, LocalDate day) {
        Scope scope = Scope.of(new Law(library, place, day));
        return limits.stream().<Object>map(limit -> limit.evaluate(scope)).toList();
    }

    /** Returns the largest parts that read parameters and no answer. */
    static Stream<Expression> of(Expression part) {
        Set<Symbol> reads = new LinkedHashSet<>();
        part.reads(reads);
        boolean isLimit = !reads.isEmpty()
                && reads.stream().allMatch(symbol -> symbol.kind() == Symbol.Kind.PARAMETER)
                && !hasMember(part);
        return isLimit ? Stream.of(part) : part.children().stream().flatMap(Limits::of);
    }

    private static boolean hasMember(Expression part) {
        return part instanceof Member || part.children().stream().anyMatch(Limits::hasMember);
    }

    /** The values of one place and day. */
    private record Law(Library library, Optional<String> place, LocalDate day) implements Facts {
        @Override
        public Value value(Symbol symbol) {
            return found(symbol)
                    .<Value>map(found -> new Value.Num(found.dated().value()))
                    .orElse(Value.UNKNOWN);
        }

        @Override
        public boolean isAnswered(Symbol symbol) {
            return found(symbol).isPresent();
        }

        private Optional<Parameter.Found> found(Symbol symbol) {
            Optional<String> country = place.map(text -> text.substring(0, Math.min(2, text.length())));
            return library.parameter(symbol.id()).flatMap(parameter -> parameter.find(place, country, day));
        }
    }
}
