package org.assay.core.compare;

import java.util.List;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.Difference.Effect;
import org.assay.api.ruleset.Outcome;

/** What becomes of companies for which a branch no longer holds: one of those after it decides about them. */
final class Fallback {
    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.NOT_MET, Outcome.PARTLY_MET, Outcome.MET, Outcome.NOT_APPLICABLE);

    private Fallback() {}

    /** Returns what it means if a branch, as it was and as it is, holds for fewer companies; OTHER if that is not clear. */
    static Effect ofFewer(
            List<BranchDescription> before,
            BranchDescription was,
            List<BranchDescription> after,
            BranchDescription is) {
        boolean nowhereBetter = isNowhereBetter(before, was) && isNowhereBetter(after, is);
        boolean nowhereWorse = isNowhereWorse(before, was) && isNowhereWorse(after, is);
        if (nowhereBetter == nowhereWorse) {
            return Effect.OTHER;
        }
        return nowhereBetter ? Effect.MORE : Effect.LESS;
    }

    /** Returns what it means if a branch is taken out. */
    static Effect ofNone(List<BranchDescription> branches, BranchDescription branch) {
        return ofFewer(branches, branch, branches, branch);
    }

    private static boolean isNowhereBetter(List<BranchDescription> branches, BranchDescription branch) {
        return following(branches, branch).stream().allMatch(next -> isAtMostAsGood(next, branch));
    }

    private static boolean isNowhereWorse(List<BranchDescription> branches, BranchDescription branch) {
        return following(branches, branch).stream().allMatch(next -> isAtMostAsGood(branch, next));
    }

    private static List<BranchDescription> following(List<BranchDescription> branches, BranchDescription branch) {
        return branches.subList(branches.indexOf(branch) + 1, branches.size());
    }

    private static boolean isAtMostAsGood(BranchDescription one, BranchDescription other) {
        boolean outcome = WORST_FIRST.indexOf(one.outcome()) <= WORST_FIRST.indexOf(other.outcome());
        boolean graver = !other.outcome().isFinding() || !other.severity().isGraverThan(one.severity());
        return outcome && graver;
    }
}
