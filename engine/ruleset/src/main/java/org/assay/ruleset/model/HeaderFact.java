package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.conditions.Phrases;

/** The facts of a profile's header that conditions read like indicators. */
public final class HeaderFact {
    /**
     * Country, region, sector and employees; the first and the last day of the reporting period; and the as-of day, which
     * is no part of a profile and always known.
     */
    public static final List<Indicator> INDICATORS = List.of(
            text("country", "Which country is the site in (ISO 3166-1 alpha-2)?"),
            text("region", "Which region is the site in (ISO 3166-2)?"),
            text("sector", "What does the site make or do (ISIC class)?"),
            new Indicator(
                    "employees",
                    IndicatorType.WHOLE,
                    "count",
                    Optional.of(BigDecimal.ZERO),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "How many people work at the site?",
                    "",
                    Map.of()),
            of("as_of", IndicatorType.DATE, "As of which day is the company judged?"),
            of("period_start", IndicatorType.DATE, "On which day does the reporting period begin?"),
            of("period_end", IndicatorType.DATE, "Which is the last day of the reporting period?"));

    private static final Map<String, Indicator> BY_ID =
            INDICATORS.stream().collect(Collectors.toUnmodifiableMap(Indicator::id, indicator -> indicator));

    private HeaderFact() {}

    /** Returns whether an id is that of a fact of the header. */
    public static boolean isOne(String id) {
        return BY_ID.containsKey(id);
    }

    /** Returns where a header fact is given, for those who look for it under {@code answers}; empty for an answer. */
    public static Optional<String> home(String id) {
        return switch (id) {
            case "as_of" -> Optional.of("is the day of the assessment, `--as-of`, and no part of a profile");
            case "period_start" -> Optional.of("belongs into the header of the profile, as `from` of its `period`");
            case "period_end" -> Optional.of("belongs into the header of the profile, as `to` of its `period`");
            default ->
                isOne(id)
                        ? Optional.of("belongs into the header of the profile, not under `answers`")
                        : Optional.empty();
        };
    }

    /** Returns them with their questions in a language, in English where the engine does not know it. */
    public static List<Indicator> in(String language) {
        Phrases phrases = Phrases.of(language);
        return INDICATORS.stream()
                .map(fact -> fact.worded(own -> own.isEmpty()
                        ? own
                        : phrases.find("header." + fact.id()).orElse(own)))
                .toList();
    }

    private static Indicator text(String id, String question) {
        return of(id, IndicatorType.TEXT, question);
    }

    private static Indicator of(String id, IndicatorType type, String question) {
        return new Indicator(
                id, type, "", Optional.empty(), Optional.empty(), List.of(), List.of(), question, "", Map.of());
    }
}
