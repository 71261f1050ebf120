package org.assay.verify;

import java.math.BigInteger;

/** A fraction as the program writes it, reckoned without the program's own arithmetic. */
record Exact(BigInteger numerator, BigInteger denominator) {
    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    static Exact of(String text) {
        String[] parts = text.split("/", 2);
        return new Exact(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
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
