package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.StateRule;

/**
 * Says what a score may be used for.
 *
 * @param known on sufficient evidence
 * @param open what may still come out
 * @param interval what completing the answers could give; empty when there is no score
 * @param coverage per cent of the applicable weight that is judged
 */
record States(Evaluation known, Evaluation open, Optional<Range> interval, Ratio coverage) {
    /**
     * A state.
     *
     * @param reason of one that the model names; potentially empty
     */
    record Stated(State state, String reason) {}

    Stated state() {
        return onZeroTolerance()
                .map(state -> new Stated(state, ""))
                .or(this::onNothingToScore)
                .or(this::named)
                .orElseGet(() -> new Stated(isFirm() ? State.SCORED : State.PROVISIONAL, ""));
    }

    /** Returns whether the model wants no score to be shown, whatever the state. */
    boolean hidesScore() {
        return rule().filter(rule -> rule.state() == State.UNSCORED).isPresent();
    }

    private Optional<Stated> onNothingToScore() {
        if (scored().noneMatch(leaf -> couldApply(leaf.of()))) {
            return Optional.of(new Stated(State.NOTHING_APPLICABLE, ""));
        }
        return interval.isEmpty() ? Optional.of(new Stated(State.UNSCORED, "")) : Optional.empty();
    }

    /** What the total is made of; a model may leave out a part of the ruleset. */
    private Stream<Leaf> scored() {
        return known.tree().total().all().stream();
    }

    private static boolean couldApply(Scored requirement) {
        return requirement.evidenced().isApplicable()
                || requirement.possible().stream().anyMatch(Verdict::isApplicable);
    }

    /** Zero tolerance is found by every model, also where it is no part of its total. */
    private Optional<State> onZeroTolerance() {
        return known.tree().leaves().stream()
                .filter(leaf -> leaf.evidenced().withholdsGrade())
                .map(leaf -> leaf.of().crossChecked() ? State.SUSPENDED : State.ALERT)
                .reduce((one, other) -> one == State.SUSPENDED ? one : other);
    }

    private Optional<StateRule> rule() {
        return known.tree().model().states().stream()
                .filter(rule -> holds(known, rule) == Ternary.TRUE)
                .findFirst();
    }

    private Optional<Stated> named() {
        return rule().map(rule ->
                new Stated(rule.state(), rule.reason().isEmpty() ? rule.when().text() : rule.reason()));
    }

    private static Ternary holds(Evaluation evaluation, StateRule rule) {
        Node total = evaluation.tree().total();
        Mark mark = evaluation.mark(total);
        return rule.when()
                .test(new ScoreFacts(evaluation, total, new Figured(mark.score(), mark.max(), mark.findings())));
    }

    private boolean isFirm() {
        if (scored().anyMatch(leaf -> leaf.of().evidenced().outcome() == Outcome.ERROR)) {
            return false;
        }
        Model model = known.tree().model();
        return model.open() == Model.Open.AS_WRITTEN
                || (coverage.compareTo(Ratio.of(model.sufficientCoverage())) >= 0
                        && !interval.orElseThrow().crossesGrades()
                        && model.states().stream().noneMatch(rule -> holds(open, rule) != Ternary.FALSE)
                        && known.tree().leaves().stream().noneMatch(Leaf::couldWithholdGrade)
                        && scored().map(Leaf::of).noneMatch(States::leavesDoubt));
    }

    private static boolean leavesDoubt(Scored requirement) {
        return (!requirement.isDecided() && couldBeGrave(requirement))
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
