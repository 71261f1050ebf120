package org.assay.core.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.Severity;
import org.assay.core.judge.Judgement;
import org.assay.core.scoring.Verdict;

/**
 * What people determined about one requirement.
 *
 * @param shown what stands beside the computed outcome: what scores or, if nothing does, what was written last
 * @param scoring what counts in place of the computed outcome; empty where that counts itself
 * @param note why a determination does not count where determinations do; potentially empty
 */
record Determined(Optional<Determination> shown, Optional<Determination> scoring, String note) {
    private static final Comparator<Determination> BY_DATE =
            Comparator.comparing(one -> one.date().orElseThrow());
    private static final String ZERO_TOLERANCE = "a zero-tolerance finding counts whatever a person determined";

    /** Looks up what was determined, in a ruleset whose determinations are shown only. */
    static Determined shown(CompanyProfile profile, String key) {
        return new Determined(last(of(profile, key)), Optional.empty(), "");
    }

    /** Looks up what was determined, in a ruleset whose determinations count. */
    static Determined scored(CompanyProfile profile, String key, Judgement judgement, LocalDate asOf) {
        List<Determination> all = of(profile, key);
        Optional<Determination> counts = all.stream()
                .filter(one -> fault(one, asOf).isEmpty())
                .reduce((one, other) -> BY_DATE.compare(one, other) > 0 ? one : other);
        Optional<Determination> shown = counts.or(() -> last(all));
        if (counts.isPresent() && isZeroTolerance(judgement)) {
            return new Determined(shown, Optional.empty(), ZERO_TOLERANCE);
        }
        String note = all.stream().flatMap(one -> fault(one, asOf).stream()).collect(Collectors.joining("; "));
        return new Determined(shown, counts, note);
    }

    private static List<Determination> of(CompanyProfile profile, String key) {
        return profile.determinations().stream()
                .filter(determination -> determination.requirement().equals(key))
                .toList();
    }

    private static Optional<Determination> last(List<Determination> all) {
        return all.stream().reduce((earlier, later) -> later);
    }

    private static Optional<String> fault(Determination one, LocalDate asOf) {
        String what = "the determination" + one.by().map(who -> " of " + who).orElse("");
        if (one.date().isEmpty()) {
            return Optional.of(what + " has no date and does not count");
        }
        return one.date()
                .filter(day -> day.isAfter(asOf))
                .map(day -> what + " is of " + day + ", after the day of the assessment, and does not count");
    }

    private static boolean isZeroTolerance(Judgement judgement) {
        return judgement.outcome().isFinding() && judgement.verdict().severity() == Severity.ZERO_TOLERANCE;
    }

    /** Returns the verdict that counts; empty where the computed one does. */
    Optional<Verdict> verdict(Severity computed) {
        return scoring.map(one -> new Verdict(one.outcome(), one.severity().orElse(computed)));
    }

    /** Returns whether what counts is a finding that a person made. */
    boolean isFinding() {
        return scoring.filter(one -> one.outcome().isFinding()).isPresent();
    }
}
