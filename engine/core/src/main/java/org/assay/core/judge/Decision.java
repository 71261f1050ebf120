package org.assay.core.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.conditions.Ternary;
import org.assay.core.facts.View;
import org.assay.ruleset.model.Branch;

/**
 * What the branches of a requirement say in one view of the facts.
 *
 * @param possible the branches that may hold, in order: those before the first that surely holds could still come true
 */
record Decision(List<Branch> possible) {

    static Decision of(List<Branch> branches, View view) {
        List<Branch> possible = new ArrayList<>();
        for (Branch branch : branches) {
            Ternary holds =
                    branch.condition().map(condition -> condition.test(view)).orElse(Ternary.TRUE);
            if (holds != Ternary.FALSE) {
                possible.add(branch);
            }
            if (holds == Ternary.TRUE) {
                break;
            }
        }
        return new Decision(possible);
    }

    /**
     * Returns the branch that decides: the only one possible, or, where all that are possible have the same outcome, the
     * mildest of them, which is certain.
     */
    Optional<Branch> decided() {
        if (possible.size() == 1) {
            return Optional.of(possible.get(0));
        }
        long outcomes = possible.stream().map(Branch::outcome).distinct().count();
        return outcomes == 1 ? possible.stream().max(Comparator.comparing(Branch::severity)) : Optional.empty();
    }

    /** Returns the branch that decides, if it decides for this outcome. */
    Optional<Branch> decided(Outcome outcome) {
        return decided().filter(branch -> branch.outcome() == outcome);
    }
}
