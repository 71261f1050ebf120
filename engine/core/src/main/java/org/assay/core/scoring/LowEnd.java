package org.assay.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Severity;

/**
 * The least score that any completion of the answers could give. The lesser of two numbers is least where each is least,
 * so the worst points and the gravest findings are looked for apart.
 */
final class LowEnd {
    private LowEnd() {}

    /** Returns the score, 0 to 100; empty when no completion leaves anything in it. */
    static Optional<BigFraction> of(ScoringRules rules, List<Entry> entries) {
        Limits gravest = Limits.of(rules, entries, LowEnd::gravest);
        return BestRate.over(rate -> Optional.of(worst(entries, rate)))
                .map(Tally::turned)
                .flatMap(Tally::score)
                .map(gravest::cap);
    }

    private static Tally worst(List<Entry> entries, Tally rate) {
        Comparator<Tally> byDistance = rate.byDistance();
        return entries.stream()
                .map(entry -> entry.completions().stream()
                        .map(effect -> effect.tally().turned())
                        .max(byDistance)
                        .orElseThrow())
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Returns how grave the worst finding that a requirement could turn out to be counts; empty if none caps. */
    static Optional<Severity> gravest(Entry entry) {
        return entry.completions().stream()
                .flatMap(effect -> effect.caps().stream())
                .min(Comparator.naturalOrder());
    }
}
