package org.assay.core.reach;

import java.util.List;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.core.cases.Tried;
import org.assay.ruleset.model.Requirement;

/** The outcomes a requirement can have, each of which a case should end in. */
final class Outcomes {
    private Outcomes() {}

    static List<Point> of(Requirement requirement, List<Tried> tried) {
        return requirement.outcomes().stream()
                .map(outcome -> new Point(
                        requirement.id(),
                        requirement.at().toString(),
                        Kind.OUTCOME,
                        outcome.name(),
                        tried.stream().anyMatch(one -> one.judgement().outcome() == outcome)))
                .toList();
    }
}
