package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * Says what a score may be used for.
 *
 * @param rules the ruleset's numbers
 * @param interval what completing the answers could give; empty when there is no score
 * @param coverage per cent of the applicable weight that is judged
 */
record Judgement(ScoringRules rules, Optional<Range> interval, BigFraction coverage) {
    State of(List<Entry> entries) {
        if (entries.stream().noneMatch(entry -> couldApply(entry.of()))) {
            return State.NOTHING_APPLICABLE;
        }
        if (interval.isEmpty()) {
            return State.UNSCORED;
        }
        return onZeroTolerance(entries).orElse(isFirm(entries) ? State.SCORED : State.PROVISIONAL);
    }

    private static boolean couldApply(Scored requirement) {
        return requirement.evidenced().isApplicable()
                || requirement.possible().stream().anyMatch(Verdict::isApplicable);
    }

    private static Optional<State> onZeroTolerance(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.evidenced().withholdsGrade())
                .map(entry -> entry.of().crossChecked() ? State.SUSPENDED : State.ALERT)
                .reduce((one, other) -> one == State.SUSPENDED ? one : other);
    }

    private boolean isFirm(List<Entry> entries) {
        return coverage.compareTo(rules.sufficientCoverage()) >= 0
                && !interval.orElseThrow().crossesGrades()
                && entries.stream().map(Entry::of).noneMatch(Judgement::leavesDoubt);
    }

    private static boolean leavesDoubt(Scored requirement) {
        return requirement.evidenced().outcome() == Outcome.ERROR
                || (!requirement.isDecided() && couldBeGrave(requirement))
                || (requirement.toConfirm() && requirement.evidenced().isZeroTolerance());
    }

    private static boolean couldBeGrave(Scored requirement) {
        return isGrave(requirement.severity())
                || requirement.possible().stream()
                        .anyMatch(verdict -> verdict.outcome().isFinding() && isGrave(verdict.severity()));
    }

    private static boolean isGrave(Severity severity) {
        return severity == CRITICAL || severity == ZERO_TOLERANCE;
    }
}
