package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Bounded;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;

/**
 * The exact numbers between two bounds, both of which may be reached; one number where they are equal.
 *
 * @param low never above {@code high}
 */
record Span(BigFraction low, BigFraction high) {
    static final Span ZERO = at(BigFraction.ZERO);
    static final Span ONE = at(BigFraction.ONE);

    static Span at(BigFraction number) {
        return new Span(number, number);
    }

    boolean isPoint() {
        return low.equals(high);
    }

    Span plus(Span other) {
        return new Span(low.add(other.low), high.add(other.high));
    }

    Span minus(Span other) {
        return new Span(low.subtract(other.high), high.subtract(other.low));
    }

    Span times(BigFraction factor) {
        return factor.signum() >= 0
                ? new Span(low.multiply(factor), high.multiply(factor))
                : new Span(high.multiply(factor), low.multiply(factor));
    }

    Span times(Span other) {
        return Stream.of(
                        at(low.multiply(other.low)),
                        at(low.multiply(other.high)),
                        at(high.multiply(other.low)),
                        at(high.multiply(other.high)))
                .reduce(Span::hull)
                .orElseThrow();
    }

    /** Returns the quotients by numbers above zero. */
    Span over(Span divisor) {
        BigFraction one = BigFraction.ONE;
        return times(new Span(one.divide(divisor.high), one.divide(divisor.low)));
    }

    Span hull(Span other) {
        return new Span(Fractions.lesser(low, other.low), Fractions.greater(high, other.high));
    }

    /** Applies what never makes the smaller of two numbers the larger one. */
    Span rising(UnaryOperator<BigFraction> operation) {
        return new Span(operation.apply(low), operation.apply(high));
    }

    Span atMost(BigFraction bound) {
        return rising(number -> Fractions.lesser(number, bound));
    }

    Span atLeast(BigFraction bound) {
        return rising(number -> Fractions.greater(number, bound));
    }

    /** Returns the number of a span that is one. */
    BigFraction point() {
        if (!isPoint()) {
            throw new IllegalStateException("not one number: " + this);
        }
        return low;
    }

    /** Returns what a condition sees of it, rounded to 34 digits, outwards where it is not one number. */
    Partial partial() {
        if (isPoint()) {
            return new Known(new Value.Num(rounded(low, RoundingMode.HALF_EVEN)));
        }
        return new Bounded(
                Optional.of(rounded(low, RoundingMode.FLOOR)), Optional.of(rounded(high, RoundingMode.CEILING)));
    }

    private static BigDecimal rounded(BigFraction number, RoundingMode mode) {
        BigDecimal numerator = new BigDecimal(number.getNumerator());
        return number.getDenominator().equals(BigInteger.ONE)
                ? numerator
                : numerator.divide(new BigDecimal(number.getDenominator()), new MathContext(34, mode));
    }
}
