package org.assay.host.trial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.Reach;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.host.text.Table;

/** What the cases of each requirement reach, a requirement a line; a dash where there is nothing to reach. */
final class ReachTable {
    private ReachTable() {}

    static Table of(Reach reach) {
        Table table = new Table(
                "REQUIREMENT", "MET", "PARTLY", "NOT MET", "N/A", "NO EVIDENCE", "BRANCHES", "SIDES OF THRESHOLDS");
        Set<String> requirements = new LinkedHashSet<>();
        reach.points().forEach(point -> requirements.add(point.requirement()));
        requirements.forEach(requirement -> row(
                table,
                requirement,
                new Reach(reach.points().stream()
                        .filter(point -> point.requirement().equals(requirement))
                        .toList())));
        return table;
    }

    private static void row(Table table, String requirement, Reach reach) {
        table.row(
                requirement,
                cell(reach, Outcome.MET),
                cell(reach, Outcome.PARTLY_MET),
                cell(reach, Outcome.NOT_MET),
                cell(reach, Outcome.NOT_APPLICABLE),
                cell(reach, Outcome.NO_EVIDENCE),
                share(reach.of(Kind.BRANCH)),
                share(reach.of(Kind.THRESHOLD)));
    }

    private static String cell(Reach reach, Outcome outcome) {
        return reach.of(Kind.OUTCOME).stream()
                .filter(point -> point.what().equals(outcome.name()))
                .findFirst()
                .map(point -> point.reached() ? "yes" : "no")
                .orElse("-");
    }

    private static String share(List<Point> points) {
        long reached = points.stream().filter(Point::reached).count();
        return points.isEmpty() ? "-" : reached + " of " + points.size();
    }
}
