package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.conditions.Condition;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Wording;

/**
 * Makes branches ask for more: what would be MET is MET only if the further parts hold as well. Where they do not, the
 * branches that follow decide, but never for NOT_APPLICABLE: nobody gets out of a requirement by a stricter rule. Such a
 * finding is as grave as one of the last branch.
 */
final class Tightening {
    private final List<Part> parts;
    private final Condition holds;
    private final Branch otherwise;
    private final List<Branch> result = new ArrayList<>();
    private final List<Branch> loosened = new ArrayList<>();

    private Tightening(List<Part> parts, Branch otherwise) {
        this.parts = parts;
        this.otherwise = otherwise;
        this.holds = Condition.allOf(parts.stream().map(Part::holds).toList());
    }

    static List<Branch> of(List<Branch> branches, List<Part> parts) {
        if (parts.isEmpty()) {
            return branches;
        }
        Tightening tightening = new Tightening(parts, branches.get(branches.size() - 1));
        branches.forEach(tightening::add);
        return tightening.result;
    }

    private void add(Branch branch) {
        boolean last = branch.condition().isEmpty();
        if (branch.outcome() == Outcome.NOT_APPLICABLE || (last && branch.outcome() != Outcome.MET)) {
            loosened.forEach(this::addFailure);
            loosened.clear();
        }
        if (branch.outcome() == Outcome.MET) {
            addMet(branch);
        } else {
            result.add(wordy(branch));
        }
    }

    private void addMet(Branch branch) {
        Condition both = branch.condition()
                .map(condition -> Condition.allOf(List.of(condition, holds)))
                .orElse(holds);
        result.add(new Branch(Outcome.MET, Optional.of(both), branch.severity(), branch.finding(), branch.remedy()));
        loosened.add(branch);
        if (branch.condition().isEmpty()) {
            result.add(failure(branch, Optional.empty()));
        }
    }

    /** What was met but for the further parts, so that no later branch takes it for something else. */
    private void addFailure(Branch met) {
        met.condition()
                .filter(condition -> met.finding().parts().isEmpty())
                .map(condition -> Condition.allOf(List.of(condition, holds.negated())))
                .ifPresent(condition -> result.add(failure(met, Optional.of(condition))));
    }

    private Branch failure(Branch met, Optional<Condition> condition) {
        return new Branch(
                Outcome.NOT_MET,
                condition,
                otherwise.severity(),
                new Wording(parts, met.finding().whole()),
                otherwise.remedy());
    }

    private Branch wordy(Branch branch) {
        if (branch.finding().parts().isEmpty()) {
            return branch;
        }
        List<Part> all =
                Stream.concat(branch.finding().parts().stream(), parts.stream()).toList();
        return new Branch(
                branch.outcome(),
                branch.condition(),
                branch.severity(),
                new Wording(all, branch.finding().whole()),
                branch.remedy());
    }
}
