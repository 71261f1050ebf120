package org.assay.core.compare;

import java.util.List;
import java.util.Optional;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Contrast;
import org.assay.conditions.Contrast.Kind;
import org.assay.core.compare.Alignment.Both;

/** Says what is not the same in how a requirement comes out. */
final class BranchChanges {
    private final RequirementDescription before;
    private final RequirementDescription after;
    private final Optional<Effect> asking;
    private final Changes changes;

    /**
     * Prepares to compare.
     *
     * @param asking what any change of the conditions means; empty if that is not known beforehand
     */
    BranchChanges(
            RequirementDescription before, RequirementDescription after, Optional<Effect> asking, Changes changes) {
        this.before = before;
        this.after = after;
        this.asking = asking;
        this.changes = changes;
    }

    void note() {
        List<Both> aligned = Alignment.of(before.branches(), after.branches());
        for (Both both : aligned) {
            if (both.isPair()) {
                condition(both.before().get(), both.after().get());
                severity(both.before().get(), both.after().get());
            }
        }
        new SingleBranches(aligned, asking, changes).note(before, after);
    }

    private void condition(BranchDescription was, BranchDescription is) {
        Contrast contrast = ConditionChanges.contrast(was.when(), is.when());
        if (contrast.kind() != Kind.SAME) {
            changes.say(
                    "condition",
                    asking.orElseGet(() -> effect(was, is, contrast.kind())),
                    ConditionChanges.words(was.when(), "otherwise"),
                    ConditionChanges.words(is.when(), "otherwise"),
                    ConditionChanges.words(Asked.word(is.outcome()), contrast));
        }
    }

    private Effect effect(BranchDescription was, BranchDescription is, Kind kind) {
        return switch (Fallback.ofFewer(before.branches(), was, after.branches(), is)) {
            case MORE -> ConditionChanges.effect(kind, Effect.MORE, Effect.LESS);
            case LESS -> ConditionChanges.effect(kind, Effect.LESS, Effect.MORE);
            default -> Effect.OTHER;
        };
    }

    private void severity(BranchDescription was, BranchDescription is) {
        if (is.outcome().isFinding() && was.severity() != is.severity() && !isOfRequirement(was, is)) {
            Severities.note(
                    "branch_severity",
                    was.severity(),
                    is.severity(),
                    " where it is " + Asked.word(is.outcome()) + " " + SingleBranches.when(is),
                    changes);
        }
    }

    /** The severity of the requirement itself is said once. */
    private boolean isOfRequirement(BranchDescription was, BranchDescription is) {
        Severity then = before.info().severity();
        return was.severity() == then && is.severity() == after.info().severity();
    }
}
