package org.assay.conditions;

import java.util.Map;
import java.util.Optional;

/** What to write instead of functions that FEEL has and conditions have not. */
final class Unavailable {
    private static final String NO_CLOCK = ": a condition has no clock; `as_of` is the day of the assessment";
    private static final String NO_PATTERNS =
            ": a condition has no patterns; there are `contains`, `starts with` and `ends with`";
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("now", NO_CLOCK),
            Map.entry("today", NO_CLOCK),
            Map.entry("matches", NO_PATTERNS),
            Map.entry("replace", NO_PATTERNS),
            Map.entry("split", NO_PATTERNS),
            Map.entry("years and months duration", "; write `duration(\"P12M\")`"),
            Map.entry("date and time", "; write `date(\"2026-01-31\")`"),
            Map.entry("time", "; write `date(\"2026-01-31\")`"),
            Map.entry("decimal", "; write `round half up(x, 2)`"),
            Map.entry("round up", "; write `ceiling(x)` or `round half up(x, 2)`"),
            Map.entry("round down", "; write `floor(x)` or `round half up(x, 2)`"),
            Map.entry("round half down", "; write `round half up(x, 2)`"),
            Map.entry("all", "; write `every x in list satisfies x = true`"),
            Map.entry("any", "; write `some x in list satisfies x = true`"),
            Map.entry("modulo", ": it is `x - y * floor(x / y)`"),
            Map.entry("is defined", "; write `x != null`"));

    private Unavailable() {}

    static Optional<String> hint(String function) {
        return Optional.ofNullable(HINTS.get(function));
    }
}
