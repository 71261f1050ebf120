package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact numbers, compared by their difference: the library's own order is the wrong way round below zero. */
final class Fractions {
    static final BigFraction HUNDRED = BigFraction.of(100);
    static final Comparator<BigFraction> ORDER = Fractions::compare;

    private Fractions() {}

    static BigFraction of(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(unscaled, BigInteger.TEN.pow(number.scale()));
    }

    static int compare(BigFraction one, BigFraction other) {
        return one.equals(other) ? 0 : one.subtract(other).signum();
    }

    static BigFraction lesser(BigFraction one, BigFraction other) {
        return compare(one, other) <= 0 ? one : other;
    }

    static BigFraction greater(BigFraction one, BigFraction other) {
        return compare(one, other) >= 0 ? one : other;
    }
}
