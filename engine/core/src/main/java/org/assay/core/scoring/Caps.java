package org.assay.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.Cap;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * Names the findings behind each limit.
 *
 * @param limits what the findings limit
 * @param raw the score before caps; empty when there is none
 */
record Caps(Limits limits, Optional<BigFraction> raw) {
    /** Returns a cap for every finding that has part in one, the lowest limit first, then by requirement. */
    List<Cap> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> limit(entry).isPresent())
                .sorted(Comparator.comparing(
                                (Entry entry) -> limit(entry).orElseThrow().top())
                        .thenComparing(entry -> entry.of().id()))
                .map(this::cap)
                .toList();
    }

    private Optional<Band> limit(Entry entry) {
        return entry.evidenced().caps().map(limits.bySeverity()::get);
    }

    private Cap cap(Entry entry) {
        Band limit = limit(entry).orElseThrow();
        boolean lowers = raw.filter(score -> score.compareTo(limit.top()) > 0).isPresent();
        boolean lowest = limits.lowest().filter(limit::equals).isPresent();
        return new Cap(limit.grade(), entry.of().id(), reason(entry, limit), lowers && lowest);
    }

    private String reason(Entry entry, Band limit) {
        Verdict verdict = entry.of().evidenced();
        int findings = limits.findings().get(verdict.counted());
        String reason = words(verdict.severity()) + " finding on " + entry.of().id();
        if (verdict.outcome() == Outcome.PARTLY_MET) {
            reason += ", met in part and so counted as " + words(verdict.counted());
        }
        if (findings > 1) {
            reason += ", one of " + findings;
        }
        return reason + ": at most " + limit.grade() + (entry.evidenced().withholdsGrade() ? ", grade withheld" : "");
    }

    static String words(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
