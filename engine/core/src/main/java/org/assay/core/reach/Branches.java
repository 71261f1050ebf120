package org.assay.core.reach;

import java.util.List;
import java.util.stream.IntStream;
import org.assay.api.issue.Location;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.core.cases.Tried;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.place.Places;

/** The branches of a requirement, each of which should decide a case. Where no two have the same outcome, those are enough. */
final class Branches {
    private Branches() {}

    static List<Point> of(Requirement requirement, List<Tried> tried, Places places) {
        return IntStream.range(0, requirement.branches().size())
                .filter(i -> !isAlone(requirement, requirement.branches().get(i)))
                .mapToObj(i -> point(requirement, i, tried, places))
                .toList();
    }

    private static boolean isAlone(Requirement requirement, Branch branch) {
        return requirement.branches().stream()
                        .filter(other -> other.outcome() == branch.outcome())
                        .count()
                == 1;
    }

    private static Point point(Requirement requirement, int index, List<Tried> tried, Places places) {
        Branch branch = requirement.branches().get(index);
        Location at = places.value(requirement.at(), "/branches/" + index);
        boolean reached = tried.stream()
                .flatMap(one -> one.judgement().parts().stream())
                .anyMatch(one -> one.branch().filter(branch::equals).isPresent());
        String severity = branch.outcome().isFinding() ? ", " + branch.severity() : "";
        String what = "branch " + (index + 1) + " (" + branch.outcome() + severity + ")";
        return new Point(requirement.id(), at.toString(), Kind.BRANCH, what, reached);
    }
}
