package org.assay.conditions.partial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Arithmetic with 34 digits, rounded half to even, on bounds of which some are open. */
final class Decimals {
    static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int LARGEST_EXPONENT = 6144;

    private Decimals() {}

    /** Returns a result with 34 digits; empty if it is too large or too small for a decimal of 128 bits. */
    static Optional<BigDecimal> fit(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal rounded = number.round(DIGITS);
        long exponent = (long) rounded.precision() - rounded.scale() - 1;
        return Math.abs(exponent) <= LARGEST_EXPONENT ? Optional.of(rounded) : Optional.empty();
    }

    /** Returns a sum, not rounded; empty if either bound is open. */
    static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::add));
    }

    static Optional<BigDecimal> smallest(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::min));
    }

    static Optional<BigDecimal> largest(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::max));
    }
}
