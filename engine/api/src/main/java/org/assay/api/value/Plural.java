package org.assay.api.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** English words for several things, such as months, and the signs of units. */
public final class Plural {
    /** Units that are not written after a number: a plain number of things, and a share of 1. */
    private static final Set<String> SILENT = Set.of("", "count", "ratio");

    private static final Map<String, String> WORDS =
            Map.of("d", "day", "week", "week", "month", "month", "year", "year");
    private static final Map<String, String> SIGNS = Map.of("degC", "°C", "m2", "m²", "m3", "m³");
    private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");

    private Plural() {}

    /** Returns the plural of a word, such as {@code weeks}, {@code entries}, {@code branches}. */
    public static String of(String word) {
        if (CONSONANT_AND_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (HISSING.matcher(word).matches() ? "es" : "s");
    }

    /**
     * Returns a unit as it follows a number: {@code 1 month}, {@code 5 months}, {@code 30 °C}; a sign such as {@code kg}
     * stays, and a plain number of things has none.
     */
    public static String unit(BigDecimal number, String unit) {
        if (SILENT.contains(unit)) {
            return "";
        }
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return Optional.ofNullable(WORDS.get(unit))
                .map(word -> one ? word : of(word))
                .orElseGet(() -> SIGNS.getOrDefault(unit, unit));
    }
}
