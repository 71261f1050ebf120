package org.assay.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.Cap;
import org.assay.api.ruleset.Severity;

/** Names the requirements that are still open and whose worst outcome limits the low end of a score. */
final class OpenCaps {
    private final Limits limits;
    private final Severity severity;
    private final Band lowest;

    private OpenCaps(Limits limits, Severity severity) {
        this.limits = limits;
        this.severity = severity;
        this.lowest = limits.bySeverity().get(severity);
    }

    /**
     * Returns a cap for each of the gravest, by requirement; none where points alone, or the findings already made, hold
     * the low end as far down.
     */
    static List<Cap> of(ScoringRules rules, List<Entry> entries, BigFraction low) {
        Limits worst = Limits.of(rules, entries, LowEnd::gravest);
        Optional<Band> made =
                Limits.of(rules, entries, entry -> entry.evidenced().caps()).lowest();
        return worst.lowest()
                .filter(band -> band.top().compareTo(low) == 0)
                .filter(band -> made.filter(known -> known.top().compareTo(band.top()) <= 0)
                        .isEmpty())
                .map(band -> new OpenCaps(worst, gravest(worst, band)).of(entries))
                .orElse(List.of());
    }

    private static Severity gravest(Limits worst, Band lowest) {
        return worst.bySeverity().entrySet().stream()
                .filter(limit -> limit.getValue().equals(lowest))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Cap> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.of().isDecided())
                .filter(entry -> LowEnd.gravest(entry).equals(Optional.of(severity)))
                .map(this::cap)
                .toList();
    }

    private Cap cap(Entry entry) {
        String id = entry.of().id();
        int findings = limits.findings().get(severity);
        return new Cap(
                lowest.grade(),
                id,
                id + " could be a " + Caps.words(severity) + " finding" + (findings > 1 ? ", one of " + findings : "")
                        + ": at most " + lowest.grade(),
                true);
    }
}
