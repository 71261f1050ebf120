package org.assay.conditions.partial;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.api.value.Value;

/**
 * A number between two bounds, both of which it may reach.
 *
 * @param least empty if the number may be as small as can be
 * @param most empty if it may be as large as can be
 */
public record Bounded(Optional<BigDecimal> least, Optional<BigDecimal> most) implements Partial {
    static final Bounded UNBOUNDED = new Bounded(Optional.empty(), Optional.empty());

    static Bounded at(BigDecimal number) {
        Optional<BigDecimal> bound = Optional.of(number);
        return new Bounded(bound, bound);
    }

    static Bounded between(long least, long most) {
        return new Bounded(Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)));
    }

    @Override
    public Value decided() {
        return Value.UNKNOWN;
    }

    @Override
    public Bounded bounds() {
        return this;
    }

    /** Returns the number itself if the bounds meet, and that nothing is known if there are none. */
    public Partial narrowed() {
        if (isPoint()) {
            return new Known(new Value.Num(least.orElseThrow()));
        }
        return least.isEmpty() && most.isEmpty() ? Unknown.UNKNOWN : this;
    }

    boolean isPoint() {
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) == 0;
    }

    Bounded plus(Bounded other) {
        return exactlyPlus(other).rounded();
    }

    Bounded exactlyPlus(Bounded other) {
        return new Bounded(Decimals.sum(least, other.least), Decimals.sum(most, other.most));
    }

    Bounded rounded() {
        return rising(UnaryOperator.identity());
    }

    Bounded negated() {
        return new Bounded(most.map(BigDecimal::negate), least.map(BigDecimal::negate));
    }

    /** Applies an operation that never makes the smaller of two numbers the larger one. */
    Bounded rising(UnaryOperator<BigDecimal> operation) {
        return new Bounded(
                least.map(operation).flatMap(Decimals::fit), most.map(operation).flatMap(Decimals::fit));
    }

    Bounded absolute() {
        if (least.isPresent() && least.get().signum() >= 0) {
            return this;
        }
        if (most.isPresent() && most.get().signum() <= 0) {
            return negated();
        }
        return new Bounded(Optional.of(BigDecimal.ZERO), Decimals.largest(most, negated().most));
    }

    Bounded hull(Bounded other) {
        return new Bounded(Decimals.smallest(least, other.least), Decimals.largest(most, other.most));
    }

    /** Returns whether this number is smaller than the other for sure. */
    boolean isBelow(Bounded other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) < 0;
    }

    /** Returns whether this number is not larger than the other for sure. */
    boolean isAtMost(Bounded other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) <= 0;
    }

    boolean isApartFrom(Bounded other) {
        return isBelow(other) || other.isBelow(this);
    }
}
