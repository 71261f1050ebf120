package org.assay.verify;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction as an explanation of a score writes it, such as {@code 50/9} or {@code 12.5}. */
record Exact(BigInteger numerator, BigInteger denominator) {
    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    static Exact of(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Exact(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal number = new BigDecimal(text);
        return number.scale() <= 0
                ? new Exact(number.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    boolean isSame(Exact other) {
        return numerator.multiply(other.denominator).equals(other.numerator.multiply(denominator));
    }
}
