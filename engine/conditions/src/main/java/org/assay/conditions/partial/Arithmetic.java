package org.assay.conditions.partial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Sums, products and roundings of numbers, some of which are known within bounds only. */
public enum Arithmetic {
    /** The sum. */
    PLUS {
        @Override
        Bounded of(Bounded a, Bounded b) {
            return a.plus(b);
        }
    },
    /** The difference. */
    MINUS {
        @Override
        Bounded of(Bounded a, Bounded b) {
            return a.plus(b.negated());
        }
    },
    /** The product. */
    TIMES {
        @Override
        Bounded of(Bounded a, Bounded b) {
            if (b.isPoint()) {
                return times(a, b.least().orElseThrow());
            }
            return a.isPoint() ? times(b, a.least().orElseThrow()) : Bounded.UNBOUNDED;
        }
    },
    /** The quotient, with 34 digits; unknown if the divisor is zero. */
    DIVIDED_BY {
        @Override
        Bounded of(Bounded a, Bounded b) {
            Optional<BigDecimal> divisor = b.isPoint() ? b.least() : Optional.empty();
            return divisor.filter(by -> by.signum() != 0)
                    .map(by -> signed(a, by).rising(x -> x.divide(by.abs(), Decimals.DIGITS)))
                    .orElse(Bounded.UNBOUNDED);
        }
    };

    abstract Bounded of(Bounded a, Bounded b);

    /** Returns what is known of the result, given what is known of two numbers. */
    public Partial of(Partial a, Partial b) {
        return of(a.bounds(), b.bounds()).narrowed();
    }

    /** Returns a number with its sign changed. */
    public static Partial negated(Partial number) {
        return number.bounds().negated().narrowed();
    }

    /** Returns a number without its sign. */
    public static Partial absolute(Partial number) {
        return number instanceof Unknown ? number : number.bounds().absolute().narrowed();
    }

    /** Returns a number rounded to so many decimals; to tens, hundreds and so on if there are fewer than none. */
    public static Partial rounded(Partial number, int decimals, RoundingMode mode) {
        return number.bounds().rising(x -> x.setScale(decimals, mode)).narrowed();
    }

    /** Returns a whole power of a number that is known; unknown for zero to a negative power. */
    public static Partial power(Partial base, int exponent) {
        Bounded bounds = base.bounds();
        boolean defined = bounds.isPoint()
                && (exponent >= 0 || bounds.least().orElseThrow().signum() != 0);
        return defined ? bounds.rising(x -> power(x, exponent)).narrowed() : Unknown.UNKNOWN;
    }

    private static BigDecimal power(BigDecimal base, int exponent) {
        BigDecimal power = base.pow(Math.abs(exponent));
        return exponent < 0 ? BigDecimal.ONE.divide(power, Decimals.DIGITS) : power;
    }

    private static Bounded times(Bounded number, BigDecimal factor) {
        return signed(number, factor).rising(x -> x.multiply(factor.abs(), Decimals.DIGITS));
    }

    private static Bounded signed(Bounded number, BigDecimal sign) {
        return sign.signum() < 0 ? number.negated() : number;
    }
}
