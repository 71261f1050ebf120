package org.assay.api.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers within bounds: at most 34 digits, an exponent of at most 100 either way. */
public final class Numbers {
    private static final int MAX_DIGITS = 34;
    private static final int MAX_EXPONENT = 100;
    private static final int SHORT = 18;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,200})?(\\.\\d{1,200})?([eE][+-]?\\d{1,4})?");
    private static final Pattern SOME_DIGIT = Pattern.compile("[+-]?\\.?\\d.*");

    private Numbers() {}

    /** Returns a number; empty if the text is none or is out of bounds. */
    public static Optional<BigDecimal> parse(String text) {
        if (isShortAndWhole(text)) {
            return Optional.of(new BigDecimal(text));
        }
        if (!NUMBER.matcher(text).matches() || !SOME_DIGIT.matcher(text).matches()) {
            return Optional.empty();
        }
        return bounded(new BigDecimal(text));
    }

    /** Most numbers are, and need no closer look. */
    private static boolean isShortAndWhole(String text) {
        if (text.isEmpty() || text.length() > SHORT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> bounded(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        boolean fits = plain.precision() <= MAX_DIGITS && Math.abs(exponent) <= MAX_EXPONENT;
        return fits ? Optional.of(number) : Optional.empty();
    }
}
