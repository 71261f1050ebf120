package org.assay.core.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.facts.Remark;
import org.assay.core.judge.Judgement;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;

/**
 * What people determined about one requirement.
 *
 * @param shown what stands beside the computed outcome: what scores or, if nothing does, what was written last
 * @param scoring what counts in place of the computed outcome; empty where that counts itself
 * @param notes why determinations do not count where determinations do
 */
public record Determined(Optional<Determination> shown, Optional<Determination> scoring, List<Remark> notes) {
    private static final Determined NONE = new Determined(Optional.empty(), Optional.empty(), List.of());
    private static final Comparator<Determination> BY_DATE =
            Comparator.comparing(one -> one.date().orElseThrow());
    private static final Remark ZERO_TOLERANCE = Remark.of("determination.zero_tolerance");

    /** Looks up what was determined about a requirement of a ruleset, which says whether that counts. */
    public static Determined of(
            RulesetHeader header,
            Requirement requirement,
            CompanyProfile profile,
            Judgement judgement,
            LocalDate asOf) {
        if (profile.determinations().isEmpty()) {
            return NONE;
        }
        String key = header.id() + "/" + requirement.id();
        return header.determinationsScore()
                ? scored(profile, key, requirement, judgement, asOf)
                : shown(profile, key, requirement);
    }

    /** Looks up what was determined, in a ruleset whose determinations are shown only. */
    private static Determined shown(CompanyProfile profile, String key, Requirement requirement) {
        List<Determination> all = of(profile, key);
        List<Remark> notes =
                all.stream().flatMap(one -> refusal(one, requirement).stream()).toList();
        return new Determined(last(all), Optional.empty(), notes);
    }

    /** Looks up what was determined, in a ruleset whose determinations count. */
    private static Determined scored(
            CompanyProfile profile, String key, Requirement requirement, Judgement judgement, LocalDate asOf) {
        List<Determination> all = of(profile, key);
        Optional<Determination> counts = all.stream()
                .filter(one -> fault(one, requirement, asOf).isEmpty())
                .reduce((one, other) -> BY_DATE.compare(one, other) > 0 ? one : other);
        Optional<Determination> shown = counts.or(() -> last(all));
        if (counts.isPresent() && isZeroTolerance(judgement)) {
            return new Determined(shown, Optional.empty(), List.of(ZERO_TOLERANCE));
        }
        List<Remark> notes = all.stream()
                .flatMap(one -> fault(one, requirement, asOf).stream())
                .toList();
        return new Determined(shown, counts, notes);
    }

    private static List<Determination> of(CompanyProfile profile, String key) {
        return profile.determinations().stream()
                .filter(determination -> determination.requirement().equals(key))
                .toList();
    }

    private static Optional<Determination> last(List<Determination> all) {
        return all.stream().reduce((earlier, later) -> later);
    }

    /** Nobody may say of some requirements that they do not apply. */
    private static Optional<Remark> refusal(Determination one, Requirement requirement) {
        return requirement.neverNotApplicable() && one.outcome() == Outcome.NOT_APPLICABLE
                ? Optional.of(Remark.of("determination.never_not_applicable", what(one)))
                : Optional.empty();
    }

    private static Remark what(Determination one) {
        return one.by().map(who -> Remark.of("determination.of", who)).orElseGet(() -> Remark.of("determination"));
    }

    private static Optional<Remark> fault(Determination one, Requirement requirement, LocalDate asOf) {
        Optional<Remark> refusal = refusal(one, requirement);
        return refusal.isPresent() ? refusal : fault(one, asOf);
    }

    private static Optional<Remark> fault(Determination one, LocalDate asOf) {
        Remark what = what(one);
        if (one.date().isEmpty()) {
            return Optional.of(Remark.of("determination.undated", what));
        }
        return one.date().filter(day -> day.isAfter(asOf)).map(day -> Remark.of("determination.future", what, day));
    }

    /** Whether it is found anywhere, be it in one record of many and in part. */
    private static boolean isZeroTolerance(Judgement judgement) {
        return Stream.concat(Stream.of(judgement), judgement.parts().stream())
                .anyMatch(one -> one.outcome().isFinding() && one.verdict().severity() == Severity.ZERO_TOLERANCE);
    }

    /** Returns which of the two outcomes counts. */
    public ScoredBy by() {
        return scoring.isPresent() ? ScoredBy.DETERMINATION : ScoredBy.COMPUTED;
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
