package org.assay.core.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.service.Reach;
import org.assay.api.service.Reach.Point;
import org.assay.core.cases.Tried;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.place.Places;
import org.assay.ruleset.read.Casebook;

/** Finds what the cases of a ruleset reach: outcomes, branches, and both sides of each threshold. */
public final class ReachReport {
    private ReachReport() {}

    /**
     * Returns everything there is to reach in the requirements that are written in this ruleset.
     *
     * @param tried every case, as it was run
     */
    public static Reach of(Casebook casebook, List<Tried> tried) {
        List<Point> points = new ArrayList<>();
        String here = casebook.tree().name() + "/";
        Places places = new Places(casebook.tree());
        for (Requirement requirement : casebook.ruleset().requirements()) {
            if (requirement.at().source().startsWith(here)) {
                points.addAll(points(requirement, casebook.ruleset().vocabulary(), of(requirement, tried), places));
            }
        }
        return new Reach(points);
    }

    private static List<Tried> of(Requirement requirement, List<Tried> tried) {
        return tried.stream()
                .filter(one -> one.requirement().id().equals(requirement.id()))
                .toList();
    }

    private static List<Point> points(Requirement requirement, Library library, List<Tried> tried, Places places) {
        return Stream.of(
                        Outcomes.of(requirement, tried),
                        Branches.of(requirement, tried, places),
                        Thresholds.of(requirement, library, tried, places))
                .flatMap(List::stream)
                .toList();
    }
}
