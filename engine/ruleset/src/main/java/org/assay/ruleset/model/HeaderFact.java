package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;

/** The facts of a profile's header that conditions read like indicators. */
public final class HeaderFact {
    /** Country, region, sector and employees. */
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
                    Map.of()));

    private HeaderFact() {}

    private static Indicator text(String id, String question) {
        return new Indicator(
                id,
                IndicatorType.TEXT,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                question,
                "",
                Map.of());
    }
}
