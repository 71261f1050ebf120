package org.assay.host.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.assessment.Reason;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.value.Value;

/** Writes what law and standards demand at a place on a day. */
final class LimitSection {
    private static final int ITEM = 4;
    private static final int DETAIL = 6;
    private static final String EVERYWHERE = "*";

    private final Page page;
    private final RulesetDescription ruleset;

    LimitSection(Page page, RulesetDescription ruleset) {
        this.page = page;
        this.ruleset = ruleset;
    }

    void write(List<String> parameters, List<Reason.Limit> limits, PlaceAndDay where) {
        if (parameters.isEmpty()) {
            return;
        }
        String place = where.region().or(where::country).map(id -> ", in " + id).orElse("");
        page.blank().paragraph(2, Ink.TITLE, "Measured against" + place + " on " + where.day());
        for (ParameterDescription parameter : ruleset.parameters()) {
            if (parameters.contains(parameter.id())) {
                write(parameter, limit(parameter, limits), where);
            }
        }
    }

    private static Optional<Reason.Limit> limit(ParameterDescription parameter, List<Reason.Limit> limits) {
        return limits.stream()
                .filter(limit -> limit.id().equals(parameter.id()))
                .filter(limit -> !(limit.value() instanceof Value.Unknown))
                .findFirst();
    }

    private void write(ParameterDescription parameter, Optional<Reason.Limit> limit, PlaceAndDay where) {
        page.item(ITEM, Ink.PLAIN, "- " + parameter.id() + ": " + parameter.title());
        page.paragraph(DETAIL, limit.map(LimitSection::found).orElseGet(() -> missing(parameter, where)));
    }

    private static String found(Reason.Limit limit) {
        String place = limit.place().startsWith(EVERYWHERE)
                ? "everywhere" + limit.place().substring(1)
                : "in " + limit.place();
        return ValueText.of(limit.value(), limit.unit(), "") + " " + place
                + limit.from().map(day -> " from " + day).orElse("") + ", " + limit.confidence() + " confidence: "
                + limit.source();
    }

    private static String missing(ParameterDescription parameter, PlaceAndDay where) {
        String places = parameter.values().keySet().stream()
                .filter(place -> !place.equals(EVERYWHERE))
                .collect(Collectors.joining(", "));
        return where.country().isEmpty() && !places.isEmpty()
                ? "depends on the place; with --country, one of " + places
                : "no value for this place and day";
    }
}
