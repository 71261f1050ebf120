package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import org.apache.commons.numbers.core.ArithmeticUtils;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number: a fraction in its lowest terms. Almost all that scoring meets fit two machine words, which takes a
 * hundredth of the time of numbers without bounds; those that do not are left to the library's fractions.
 */
public final class Ratio implements Comparable<Ratio> {
    public static final Ratio ZERO = new Ratio(0, 1, null);
    public static final Ratio ONE = new Ratio(1, 1, null);
    public static final Ratio HUNDRED = new Ratio(100, 1, null);
    public static final Comparator<Ratio> ORDER = Comparator.naturalOrder();

    /** The one number of a machine word that cannot be negated in it. */
    private static final BigInteger NO_OPPOSITE = BigInteger.valueOf(Long.MIN_VALUE);

    private final long numerator;
    private final long denominator;
    /** Stands for both, where they do not fit; null where they do. */
    private final BigFraction large;

    private Ratio(long numerator, long denominator, BigFraction large) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = large;
    }

    /** Returns a whole number. */
    public static Ratio of(long number) {
        return number == 1 ? ONE : reduced(number, 1);
    }

    /**
     * Returns a fraction.
     *
     * @throws ArithmeticException if it is of zero
     */
    public static Ratio of(long numerator, long denominator) {
        return of(numerator).divide(denominator);
    }

    /** Returns a decimal number, exactly. */
    public static Ratio of(BigDecimal number) {
        return number.scale() <= 0
                ? of(BigFraction.of(number.toBigIntegerExact()))
                : of(BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale())));
    }

    private static Ratio of(BigFraction number) {
        BigInteger below = number.getDenominator();
        if (below.signum() < 0) {
            return of(BigFraction.of(number.getNumerator().negate(), below.negate()));
        }
        BigInteger above = number.getNumerator();
        return above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE && !above.equals(NO_OPPOSITE)
                ? new Ratio(above.longValue(), below.longValue(), null)
                : new Ratio(0, 0, number);
    }

    private static Ratio reduced(long above, long below) {
        if (above == 0) {
            return ZERO;
        }
        if (above == Long.MIN_VALUE) {
            return of(BigFraction.of(NO_OPPOSITE, BigInteger.valueOf(below)));
        }
        if (above == below) {
            return ONE;
        }
        long common = below == 1 ? 1 : ArithmeticUtils.gcd(above, below);
        return common == 1 ? new Ratio(above, below, null) : new Ratio(above / common, below / common, null);
    }

    private BigFraction large() {
        return large == null ? BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : large;
    }

    public Ratio add(Ratio other) {
        if (isZero()) {
            return other;
        }
        if (other.isZero()) {
            return this;
        }
        if (large == null && other.large == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return reduced(sum, denominator);
                }
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                long one = numerator * other.denominator;
                long two = other.numerator * denominator;
                long sum = one + two;
                if (((one ^ sum) & (two ^ sum)) >= 0) {
                    return reduced(sum, denominator * other.denominator);
                }
            }
        }
        return of(large().add(other.large()));
    }

    public Ratio subtract(Ratio other) {
        return add(other.negate());
    }

    public Ratio negate() {
        if (isZero()) {
            return this;
        }
        return large == null ? new Ratio(-numerator, denominator, null) : of(large.negate());
    }

    public Ratio multiply(Ratio other) {
        if (isOne()) {
            return other;
        }
        if (other.isOne()) {
            return this;
        }
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        if (large == null
                && other.large == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return reduced(numerator * other.numerator, denominator * other.denominator);
        }
        return of(large().multiply(other.large()));
    }

    public Ratio multiply(long other) {
        return multiply(of(other));
    }

    public Ratio divide(long other) {
        return divide(of(other));
    }

    /**
     * Divides.
     *
     * @throws ArithmeticException by zero
     */
    public Ratio divide(Ratio other) {
        return multiply(other.reciprocal());
    }

    private Ratio reciprocal() {
        if (large != null) {
            return of(large.reciprocal());
        }
        if (numerator == 0) {
            throw new ArithmeticException("division by zero");
        }
        return numerator < 0 ? new Ratio(-denominator, -numerator, null) : new Ratio(denominator, numerator, null);
    }

    private static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> (Long.SIZE - 1);
    }

    private boolean isOne() {
        return numerator == 1 && denominator == 1;
    }

    public boolean isZero() {
        return large == null && numerator == 0;
    }

    /** Returns -1 below zero, 0 or 1. */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.signum();
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Ratio other) {
        if (large != null || other.large != null) {
            // By the difference: the library's own order is the wrong way round below zero.
            return large().subtract(other.large()).signum();
        }
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        int upper = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return upper != 0 ? upper : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** Returns the numerator in lowest terms. */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(numerator) : large.getNumerator();
    }

    /** Returns the denominator in lowest terms, above 0. */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(denominator) : large.getDenominator();
    }

    /** Returns the number with so many decimals. */
    public BigDecimal decimal(int scale, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
    }

    /** Returns the number rounded to so many digits, or exactly if it is whole. */
    public BigDecimal decimal(MathContext digits) {
        BigDecimal above = new BigDecimal(numerator());
        return isWhole() ? above : above.divide(new BigDecimal(denominator()), digits);
    }

    /**
     * Returns the number as a decimal one.
     *
     * @throws ArithmeticException if it has no end
     */
    public BigDecimal decimal() {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()));
    }

    /**
     * Returns a whole number.
     *
     * @throws ArithmeticException if it is none, or too large
     */
    public int whole() {
        if (!isWhole()) {
            throw new ArithmeticException("not a whole number: " + this);
        }
        return numerator().intValueExact();
    }

    private boolean isWhole() {
        return denominator().equals(BigInteger.ONE);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Ratio ratio
                && (large == null
                        ? ratio.large == null && numerator == ratio.numerator && denominator == ratio.denominator
                        : large.equals(ratio.large));
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    /** Returns the number if it is whole, and the fraction such as {@code 50/9} otherwise. */
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
