package org.assay.ruleset.read;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders clause numbers as people do: 7.2 before 7.10. */
final class ClauseOrder {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    static final Comparator<String> NATURAL =
            Comparator.comparing(ClauseOrder::padded).thenComparing(id -> id);

    private ClauseOrder() {}

    private static String padded(String id) {
        return DIGITS.matcher(id).replaceAll(found -> Matcher.quoteReplacement(pad(found.group())));
    }

    private static String pad(String digits) {
        return "0".repeat(Math.max(0, 9 - digits.length())) + digits;
    }
}
