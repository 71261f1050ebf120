package org.assay.core.scoring;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.Cap;

/**
 * How a ruleset, or one of its areas, stands. The score is the least that any completion of the answers could give.
 *
 * @param score 0 to 100, unrounded; empty when there is nothing to compute it from, as are the next three
 * @param grade empty also when a finding of zero tolerance is made or could be
 * @param raw on sufficient evidence, before caps
 * @param capped on sufficient evidence, after caps
 * @param caps what limits it
 */
record Standing(
        Optional<BigFraction> score,
        Optional<String> grade,
        Optional<BigFraction> raw,
        Optional<BigFraction> capped,
        List<Cap> caps) {
    static Standing of(ScoringRules rules, List<Entry> entries) {
        Optional<BigFraction> evidenced = Entry.sum(entries, Entry::evidenced).score();
        Optional<BigFraction> score = evidenced.flatMap(any -> LowEnd.of(rules, entries));
        Optional<BigFraction> raw = score.flatMap(any -> evidenced);
        Limits limits = Limits.of(rules, entries, entry -> entry.evidenced().caps());
        boolean withheld = entries.stream().anyMatch(Entry::couldWithholdGrade);
        return new Standing(
                score,
                score.filter(any -> !withheld).map(rules::grade),
                raw,
                raw.map(limits::cap),
                new Caps(limits, raw).of(entries));
    }
}
