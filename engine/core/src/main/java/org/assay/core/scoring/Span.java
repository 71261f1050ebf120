package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Bounded;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;

/**
 * The exact numbers between two bounds, both of which may be reached; one number where they are equal.
 *
 * @param low never above {@code high}
 */
record Span(Ratio low, Ratio high) {
    static final Span ZERO = at(Ratio.ZERO);
    static final Span ONE = at(Ratio.ONE);

    static Span at(Ratio number) {
        return new Span(number, number);
    }

    boolean isPoint() {
        return low.equals(high);
    }

    Span plus(Span other) {
        return isPoint() && other.isPoint()
                ? at(low.add(other.low))
                : new Span(low.add(other.low), high.add(other.high));
    }

    Span minus(Span other) {
        return new Span(low.subtract(other.high), high.subtract(other.low));
    }

    Span times(Ratio factor) {
        if (isPoint()) {
            return at(low.multiply(factor));
        }
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
        Ratio one = Ratio.ONE;
        return times(new Span(one.divide(divisor.high), one.divide(divisor.low)));
    }

    Span hull(Span other) {
        return new Span(low.min(other.low), high.max(other.high));
    }

    /** Applies what never makes the smaller of two numbers the larger one. */
    Span rising(UnaryOperator<Ratio> operation) {
        return new Span(operation.apply(low), operation.apply(high));
    }

    Span atMost(Ratio bound) {
        return rising(number -> number.min(bound));
    }

    Span atLeast(Ratio bound) {
        return rising(number -> number.max(bound));
    }

    /** Returns the number of a span that is one. */
    Ratio point() {
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

    private static BigDecimal rounded(Ratio number, RoundingMode mode) {
        return number.decimal(new MathContext(34, mode));
    }
}
