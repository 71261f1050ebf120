package org.assay.core.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Severity;

/**
 * How far the findings of one choice of verdicts limit the score.
 *
 * @param bySeverity the limit that the findings of each severity bring together
 * @param findings how many findings of each severity there are
 */
record Limits(Map<Severity, Band> bySeverity, Map<Severity, Integer> findings) {
    static Limits of(ScoringRules rules, List<Entry> entries, Function<Entry, Optional<Severity>> counted) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        entries.stream()
                .flatMap(entry -> counted.apply(entry).stream())
                .forEach(severity -> findings.merge(severity, 1, Integer::sum));
        Map<Severity, Band> limits = new EnumMap<>(Severity.class);
        findings.forEach(
                (severity, count) -> rules.limit(severity, count).ifPresent(band -> limits.put(severity, band)));
        return new Limits(limits, findings);
    }

    /** Returns the lowest limit, which wins; empty without any. */
    Optional<Band> lowest() {
        return bySeverity.values().stream().min(Comparator.comparing(Band::top));
    }

    /** Returns a score, lowered to the lowest limit. */
    BigFraction cap(BigFraction score) {
        return lowest().map(band -> band.cap(score)).orElse(score);
    }
}
