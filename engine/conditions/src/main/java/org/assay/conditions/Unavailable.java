package org.assay.conditions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to write instead of functions that FEEL has and conditions have not. */
final class Unavailable {
    private static final Map<String, String> HINTS = new HashMap<>();

    static {
        of(": a condition has no clock; `as_of` is the day of the assessment", "now", "today");
        of(
                ": a condition has no patterns; there are `contains`, `starts with` and `ends with`",
                List.of("matches", "replace", "split", "substring", "substring before", "substring after"));
        of(": compare the ends, `a <= b and b < c`", List.of("before", "after", "meets", "met by", "coincides"));
        of(": compare the ends, `a <= b and b < c`", List.of("overlaps", "overlaps before", "overlaps after"));
        of("; write `x in [a..b]`", List.of("includes", "during", "starts", "started by", "finishes", "finished by"));
        of("; write `x in [a..b]`", "range");
        of(
                ": a condition selects from a list, `list[...]`, and builds no other",
                List.of(
                        "append",
                        "concatenate",
                        "union",
                        "insert before",
                        "remove",
                        "list replace",
                        "reverse",
                        "sort"));
        of(": a condition selects from a list, `list[...]`, and builds no other", "sublist", "flatten");
        of("; write `list contains(list, x)`", "index of");
        of(": compare two lists, or ask for `some x in list satisfies ...`", "distinct values");
        of("; write `record.field`", "get value", "get entries", "context", "context put", "context merge");
        of("; write `date(\"2026-01-31\")`", "date and time", "time");
        of("; write `duration(\"P12M\")`", "years and months duration");
        of(
                ": compare whole dates, `x >= date(\"2026-01-31\")`",
                List.of("day of week", "day of year", "week of year", "month of year"));
        of("; write `round half up(x, 2)`", "decimal", "round half down");
        of("; write `ceiling(x)` or `round half up(x, 2)`", "round up");
        of("; write `floor(x)` or `round half up(x, 2)`", "round down");
        of(": it is `x - y * floor(x / y)`", "modulo");
        of(": it is `x / 2 = floor(x / 2)`, or not", "even", "odd");
        of("; write `x * y`", "product");
        of(": compare with the square, `x ** 2`", "sqrt");
        of("; there are `mean`, `min` and `max`", "median", "mode", "stddev");
        of(": ask for the figure as an indicator", "exp", "log");
        of(": the type of every name is known, compare it as it is", "number", "string");
        of(": a finding shows a list as it is, `{list}`", "string join");
        of("; write `every x in list satisfies x = true`", "all");
        of("; write `some x in list satisfies x = true`", "any");
        of("; write `x != null`", "is defined");
        of("; write `x = y`", "is");
        of("; write `if a then b else c`", "decision table");
    }

    private Unavailable() {}

    private static void of(String hint, String... functions) {
        of(hint, List.of(functions));
    }

    private static void of(String hint, List<String> functions) {
        functions.forEach(function -> HINTS.put(function, hint));
    }

    static Optional<String> hint(String function) {
        return Optional.ofNullable(HINTS.get(function));
    }
}
