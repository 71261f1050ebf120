package org.assay.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.ConditionText;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.Outcome;
import org.assay.conditions.Contrast;
import org.assay.core.compare.Alignment.Both;

/**
 * Says which ways to come out are new or gone. One that only says what becomes of those who lack what is newly asked for
 * needs no word, unless it is of another severity.
 */
final class SingleBranches {
    private final List<Both> aligned;
    private final Optional<Effect> asking;
    private final Changes changes;

    SingleBranches(List<Both> aligned, Optional<Effect> asking, Changes changes) {
        this.aligned = aligned;
        this.asking = asking;
        this.changes = changes;
    }

    void note(RequirementDescription before, RequirementDescription after) {
        for (Both both : aligned) {
            if (both.before().isEmpty()) {
                both.after().ifPresent(branch -> added(branch, after));
            } else if (both.after().isEmpty()) {
                both.before().ifPresent(branch -> removed(branch, before));
            }
        }
    }

    private void added(BranchDescription branch, RequirementDescription after) {
        if (pairs().noneMatch(pair ->
                isLackOf(branch, pair.before().get(), pair.after().get()))) {
            Effect effect = turned(Fallback.ofNone(after.branches(), branch));
            say(effect, "", told(branch), "new: " + told(branch));
        } else if (branch.severity() != after.info().severity()) {
            String words = Asked.word(branch.severity()) + " if only what is newly asked does not hold";
            say(Effect.OTHER, "", words, words);
        }
    }

    private void removed(BranchDescription branch, RequirementDescription before) {
        if (pairs().noneMatch(pair ->
                isLackOf(branch, pair.after().get(), pair.before().get()))) {
            say(Fallback.ofNone(before.branches(), branch), told(branch), "", "no longer: " + told(branch));
        } else if (branch.severity() != before.info().severity()) {
            String words = Asked.word(branch.severity()) + " if only what is no longer asked does not hold";
            say(Effect.OTHER, words, "", "was " + words);
        }
    }

    private Stream<Both> pairs() {
        return aligned.stream().filter(Both::isPair);
    }

    private static Effect turned(Effect effect) {
        return switch (effect) {
            case LESS -> Effect.MORE;
            case MORE -> Effect.LESS;
            default -> effect;
        };
    }

    private void say(Effect effect, String before, String after, String words) {
        changes.say("branch", asking.orElse(effect), before, after, words);
    }

    private static String told(BranchDescription branch) {
        return Asked.outcome(branch) + " " + when(branch);
    }

    /** Returns whether a branch is about companies that meet what one asks, and not all that another asks. */
    private static boolean isLackOf(BranchDescription branch, BranchDescription less, BranchDescription more) {
        if (branch.outcome() != Outcome.NOT_MET || more.outcome() != Outcome.MET) {
            return false;
        }
        Set<String> further = new HashSet<>(
                ConditionChanges.contrast(less.when(), more.when()).added());
        String anyhow = less.when().map(ConditionText::text).orElse("");
        return branch.when()
                .map(when -> Contrast.isDenial(when.text(), anyhow, further))
                .orElse(less.when().isEmpty() && !further.isEmpty());
    }

    static String when(BranchDescription branch) {
        return branch.when().map(when -> "when " + when.words()).orElse("otherwise");
    }
}
