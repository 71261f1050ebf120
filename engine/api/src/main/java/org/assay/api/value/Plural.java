package org.assay.api.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** English words for several things, such as the units {@code week} and {@code month}. */
public final class Plural {
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
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

    /** Returns a unit as it follows a number: {@code 1 month}, {@code 5 months}; a sign such as {@code kg} stays. */
    public static String unit(BigDecimal number, String unit) {
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return !one && WORD.matcher(unit).matches() ? of(unit) : unit;
    }
}
