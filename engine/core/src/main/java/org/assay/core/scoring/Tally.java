package org.assay.core.scoring;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Points gained out of the points there were to gain, in units small enough to be whole: sums stay exact, and quick.
 *
 * @param gained in units
 * @param outOf in units; 0 when nothing is in the score
 */
record Tally(BigInteger gained, BigInteger outOf) {
    static final Tally NONE = new Tally(BigInteger.ZERO, BigInteger.ZERO);

    Tally plus(Tally other) {
        return new Tally(gained.add(other.gained), outOf.add(other.outOf));
    }

    Tally minus(Tally other) {
        return new Tally(gained.subtract(other.gained), outOf.subtract(other.outOf));
    }

    /** Returns the same with the sign of what is gained turned, so that a least score is sought like a greatest. */
    Tally turned() {
        return new Tally(gained.negate(), outOf);
    }

    /** Returns by how much this gains more than it would at another tally's rate, in units that suit comparing. */
    BigInteger above(Tally rate) {
        return gained.multiply(rate.outOf).subtract(outOf.multiply(rate.gained));
    }

    /** Returns the order in which the tally most above this one's rate comes last. */
    Comparator<Tally> byDistance() {
        return Comparator.comparing(tally -> tally.above(this));
    }

    boolean isInScore() {
        return outOf.signum() > 0;
    }

    /** Returns the score, 0 to 100; empty when nothing is in it. */
    Optional<BigFraction> score() {
        return isInScore() ? Optional.of(shareOf(outOf)) : Optional.empty();
    }

    /** Returns what this adds to a score of 100 in which so many units are to gain. */
    BigFraction shareOf(BigInteger units) {
        return BigFraction.of(gained.multiply(BigInteger.valueOf(100)), units);
    }
}
