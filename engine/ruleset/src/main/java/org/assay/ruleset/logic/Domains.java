package org.assay.ruleset.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.value.Value;
import org.assay.conditions.Call;
import org.assay.conditions.Expression;
import org.assay.conditions.Field;
import org.assay.conditions.Filter;
import org.assay.conditions.Function;
import org.assay.conditions.Literal;
import org.assay.conditions.Lookup;
import org.assay.conditions.Member;
import org.assay.conditions.MostProtective;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Knows which values the parts of a condition can have: from the dictionary, and from the values of law and standards. */
public final class Domains {
    private final Library library;
    private final Optional<Repeat> repeat;
    private final List<Optional<Indicator>> lists;

    private Domains(Library library, Optional<Repeat> repeat, List<Optional<Indicator>> lists) {
        this.library = library;
        this.repeat = repeat;
        this.lists = List.copyOf(lists);
    }

    /** Returns the domains of what a whole condition reads. */
    public static Domains of(Library library) {
        return new Domains(library, Optional.empty(), List.of());
    }

    /** Returns the domains of what a whole condition of a requirement reads, be it asked of each record or once. */
    public static Domains of(Library library, Requirement requirement) {
        return new Domains(library, requirement.repeat(), List.of());
    }

    /** Returns the domains of what the condition of a filter or quantifier over a list reads. */
    public Domains inside(Expression list) {
        List<Optional<Indicator>> inner = new ArrayList<>(lists);
        inner.add(0, records(list));
        return new Domains(library, repeat, inner);
    }

    private Optional<Indicator> records(Expression list) {
        if (list instanceof Filter filter) {
            return records(filter.list());
        }
        return list instanceof Lookup lookup ? indicator(lookup.symbol().id()) : Optional.empty();
    }

    /** Returns whether a list of options is asked for something that is none of them. */
    boolean rulesOut(Expression part) {
        return part instanceof Call call
                && call.function() == Function.LIST_CONTAINS
                && options(call.arguments().get(0))
                        .filter(options -> Parts.constant(call.arguments().get(1))
                                .filter(option -> !options.contains(option))
                                .isPresent())
                        .isPresent();
    }

    private Optional<List<Value>> options(Expression list) {
        return Optional.of(list)
                .filter(Lookup.class::isInstance)
                .flatMap(lookup -> indicator(((Lookup) lookup).symbol().id()))
                .filter(indicator -> indicator.type() == IndicatorType.MULTIPLE_CHOICE)
                .map(indicator ->
                        indicator.options().stream().<Value>map(Value.Text::new).toList());
    }

    private Optional<Indicator> indicator(String id) {
        return library.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    Domain of(Expression part) {
        if (part.type() instanceof Type.Truth) {
            return Domain.TRUTH;
        }
        if (part instanceof Lookup lookup) {
            return lookup.symbol().kind() == Symbol.Kind.PARAMETER
                    ? Domain.only(values(lookup.symbol()).toList())
                    : indicator(lookup.symbol().id()).map(Domains::of).orElse(Domain.ANY);
        }
        if (part instanceof MostProtective strictest) {
            return Domain.only(
                    strictest.candidates().stream().flatMap(this::values).toList());
        }
        return part instanceof Field field ? field(field) : calculated(part);
    }

    private Domain field(Field field) {
        return record(field.record())
                .flatMap(records -> records.field(field.name()))
                .map(Domains::of)
                .orElse(Domain.ANY);
    }

    private Optional<Indicator> record(Expression record) {
        if (record instanceof Member member) {
            return member.further() < lists.size() ? lists.get(member.further()) : Optional.empty();
        }
        return repeat.filter(each ->
                        record instanceof Lookup lookup && lookup.symbol().equals(each.record()))
                .flatMap(each -> indicator(each.over().id()));
    }

    private static Domain calculated(Expression part) {
        if (part instanceof Call call) {
            return switch (call.function()) {
                case COUNT, STRING_LENGTH -> Domain.COUNT;
                case ABS -> Domain.numbers(Optional.of(BigDecimal.ZERO), Optional.empty(), false);
                default -> Domain.ANY;
            };
        }
        return Domain.ANY;
    }

    private Stream<Value> values(Expression candidate) {
        return candidate instanceof Literal literal
                ? Stream.of(literal.value().value())
                : values(((Lookup) candidate).symbol());
    }

    private Stream<Value> values(Symbol parameter) {
        return library.parameter(parameter.id()).stream()
                .flatMap(known -> known.values().values().stream())
                .flatMap(List::stream)
                .map(Parameter.DatedValue::value);
    }

    private static Domain of(Indicator indicator) {
        if (indicator.type() == IndicatorType.CHOICE) {
            return Domain.only(indicator.options().stream().map(Value.Text::new).toList());
        }
        return indicator.type().isNumber()
                ? Domain.numbers(indicator.minimum(), indicator.maximum(), indicator.type() == IndicatorType.WHOLE)
                : Domain.ANY;
    }
}
