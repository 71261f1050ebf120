package org.assay.core.reach;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.Reach.Point;
import org.assay.core.cases.Tried;
import org.assay.ruleset.model.Requirement;

/** The outcomes a requirement can have, each of which a case should end in. */
final class Outcomes {
    private Outcomes() {}

    static List<Point> of(Requirement requirement, List<Tried> tried) {
        return possible(requirement).stream()
                .map(outcome -> new Point(
                        requirement.id(),
                        requirement.at().toString(),
                        "the outcome " + outcome,
                        tried.stream().anyMatch(one -> one.judgement().outcome() == outcome)))
                .toList();
    }

    private static Set<Outcome> possible(Requirement requirement) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        requirement.branches().forEach(branch -> outcomes.add(branch.outcome()));
        requirement.appliesWhen().ifPresent(condition -> outcomes.add(Outcome.NOT_APPLICABLE));
        requirement.repeat().ifPresent(repeat -> outcomes.add(Outcome.NOT_APPLICABLE));
        if (!requirement.silenceIsNotMet() && !requirement.reads().isEmpty()) {
            outcomes.add(Outcome.NO_EVIDENCE);
        }
        return outcomes;
    }
}
