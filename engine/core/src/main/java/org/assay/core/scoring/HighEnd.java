package org.assay.core.scoring;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The greatest score that any completion of the answers could give. More points may come with a graver finding, so the
 * best is looked for under each limit in turn: the most points with no more findings than that grade bears.
 */
final class HighEnd {
    private HighEnd() {}

    /** Returns the score, 0 to 100; empty when no completion leaves anything in it. */
    static Optional<BigFraction> of(ScoringRules rules, List<Entry> entries) {
        Optional<BigFraction> best = Optional.empty();
        for (Band limit : rules.bands()) {
            if (best.filter(score -> score.compareTo(limit.top()) >= 0).isPresent()) {
                return best;
            }
            best = greater(best, under(limit, rules, entries));
        }
        return best;
    }

    private static Optional<BigFraction> under(Band limit, ScoringRules rules, List<Entry> entries) {
        Allowance allowance = Allowance.of(rules, limit);
        return BestRate.over(rate -> allowance.best(entries, rate))
                .flatMap(Tally::score)
                .map(limit::cap);
    }

    private static Optional<BigFraction> greater(Optional<BigFraction> one, Optional<BigFraction> other) {
        return one.filter(score ->
                        other.filter(rival -> rival.compareTo(score) > 0).isEmpty())
                .or(() -> other);
    }
}
