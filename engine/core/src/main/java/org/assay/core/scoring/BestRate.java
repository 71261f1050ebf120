package org.assay.core.scoring;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;

/**
 * The greatest rate of points that any choice of verdicts reaches, found exactly: whoever knows the best choice against
 * a given rate is asked again with the rate of that choice, until no choice is better. (Dinkelbach's method; requirements
 * that may leave the score change what is divided by, so that the best verdicts one by one need not be the best
 * together.)
 */
final class BestRate {
    private static final Tally BELOW_ANY = new Tally(BigInteger.TWO.negate(), BigInteger.ONE);

    private BestRate() {}

    /**
     * Returns the best choice's tally; empty when no choice leaves anything in the score.
     *
     * @param choose gives the choice that is most above a rate; empty when no choice is allowed
     */
    static Optional<Tally> over(Function<Tally, Optional<Tally>> choose) {
        Optional<Tally> best = Optional.empty();
        Optional<Tally> next = choose.apply(BELOW_ANY).filter(Tally::isInScore);
        while (next.isPresent()) {
            Tally rate = next.get();
            best = next;
            next = choose.apply(rate).filter(better -> better.above(rate).signum() > 0);
        }
        return best;
    }
}
