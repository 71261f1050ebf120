package org.assay.core.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.assessment.Reason;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.ParameterDescription.Dated;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.value.Value;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Parameter.DatedValue;
import org.assay.ruleset.model.Parameter.Found;
import org.assay.ruleset.model.Ruleset;

/** Says what the requirements of a ruleset are measured against. */
public final class ParameterDescriptions {
    private ParameterDescriptions() {}

    static List<ParameterDescription> of(Ruleset ruleset) {
        return read(ruleset).stream().map(ParameterDescriptions::of).toList();
    }

    /** Returns what holds at a place on a day. */
    public static List<Reason.Limit> inForce(Ruleset ruleset, PlaceAndDay where) {
        return read(ruleset).stream()
                .map(parameter -> limit(parameter, parameter.find(company(where), where.day())))
                .toList();
    }

    private static CompanyProfile company(PlaceAndDay where) {
        return new CompanyProfile(
                "any",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                where.country(),
                where.region(),
                where.sector(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static List<Parameter> read(Ruleset ruleset) {
        return ruleset.requirements().stream()
                .flatMap(requirement -> requirement.reads().stream())
                .filter(symbol -> symbol.kind() == Symbol.Kind.PARAMETER)
                .map(Symbol::id)
                .distinct()
                .sorted()
                .flatMap(id -> ruleset.vocabulary().parameter(id).stream())
                .toList();
    }

    /** Describes one parameter. */
    public static ParameterDescription of(Parameter parameter) {
        SortedMap<String, List<Dated>> values = new TreeMap<>();
        parameter
                .values()
                .forEach((place, dated) -> values.put(
                        place, dated.stream().map(ParameterDescriptions::dated).collect(Collectors.toList())));
        return new ParameterDescription(
                parameter.id(), parameter.title(), parameter.unit(), word(parameter.protective()), values);
    }

    private static Dated dated(DatedValue value) {
        return new Dated(
                value.from(), value.to(), value.sector(), value.value(), value.source(), word(value.confidence()));
    }

    private static Reason.Limit limit(Parameter parameter, Optional<Found> found) {
        return new Reason.Limit(
                parameter.id(),
                found.map(value -> value.dated().value()).orElse(Value.UNKNOWN),
                parameter.unit(),
                found.map(Found::where).orElse(""),
                found.map(value -> value.dated().source()).orElse(""),
                found.map(value -> value.dated().from()),
                found.map(value -> word(value.dated().confidence())).orElse(""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
