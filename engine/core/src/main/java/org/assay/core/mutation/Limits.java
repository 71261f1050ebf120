package org.assay.core.mutation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.api.profile.CompanyProfile;
import org.assay.conditions.Expression;
import org.assay.conditions.Literal;
import org.assay.conditions.Member;
import org.assay.conditions.Rewriting;
import org.assay.conditions.Scope;
import org.assay.conditions.Symbol;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;

/**
 * What a requirement makes of the values of law and of standards alone, in every place and sector that any of them
 * knows, and at every time that facts may be of. A looser value that a stricter one hides, always and everywhere, is no other limit.
 */
final class Limits {
    private static final int OLDEST_FACTS_YEARS = 10;

    private final Set<Optional<String>> places = new LinkedHashSet<>(Set.of(Optional.empty()));
    private final Set<Optional<String>> sectors = new LinkedHashSet<>(Set.of(Optional.empty()));
    private final Set<LocalDate> days = new TreeSet<>();

    /**
     * Looks at every day on which a value changes, from ten years before the ruleset came into force: law is read at the
     * date of the facts, and the period or the record that is judged may be older than the ruleset.
     */
    Limits(Requirement requirement, Library library, RulesetHeader header) {
        LocalDate first = header.inForceFrom().minusYears(OLDEST_FACTS_YEARS);
        days.add(first);
        requirement.reads().stream()
                .flatMap(symbol -> library.parameter(symbol.id()).stream())
                .forEach(this::add);
        days.removeIf(day -> day.isBefore(first));
    }

    private void add(Parameter parameter) {
        parameter.values().forEach((place, values) -> {
            places.add(Optional.of(place));
            for (Parameter.DatedValue value : values) {
                sectors.add(Optional.of(value.sector()).filter(sector -> !sector.isEmpty()));
                days.add(value.from());
                value.to().ifPresent(days::add);
            }
        });
    }

    /** Returns whether two readings of a condition, each with its own values, differ in any limit somewhere. */
    boolean differ(Expression before, Library old, Expression after, Library changed) {
        List<Expression> one = of(before).toList();
        List<Expression> other = of(after).toList();
        return one.size() != other.size()
                || companies()
                        .anyMatch(company -> days.stream()
                                .anyMatch(day -> !values(one, new Law(old, company, day))
                                        .equals(values(other, new Law(changed, company, day)))));
    }

    /** Returns every place, sector and day for which any value is known. */
    Stream<Law> laws(Library library) {
        return companies().flatMap(company -> days.stream().map(day -> new Law(library, company, day)));
    }

    /** Returns a condition with the limits of one place and day written into it, as far as they are known. */
    static Expression settled(Expression part, Law law) {
        Scope scope = Scope.of(law);
        return Rewriting.everywhere(
                part, one -> of(one).anyMatch(one::equals) ? literal(one, one.evaluate(scope)) : one);
    }

    private static Expression literal(Expression limit, Partial value) {
        return value instanceof Known known ? new Literal(limit.at(), limit.type(), known) : limit;
    }

    private Stream<CompanyProfile> companies() {
        return places.stream().flatMap(place -> sectors.stream().map(sector -> Law.company(place, sector)));
    }

    private static List<Object> values(List<Expression> limits, Law law) {
        Scope scope = Scope.of(law);
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
}
