package org.assay.http;

import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.spi.Tree;

/** Issues as trees. */
final class IssueTrees {
    private IssueTrees() {}

    /** Returns an issue of what the client sent: the client knows which document it is about. */
    static Tree issue(Issue issue) {
        return issue(issue, place(new Fields(), issue.location()));
    }

    /** Returns an issue of a rule bundle, with the name of the file it is about. */
    static Tree located(Issue issue) {
        Fields source = new Fields().text("source", issue.location().source());
        return issue(issue, place(source, issue.location()));
    }

    private static Tree issue(Issue issue, Fields place) {
        return new Fields()
                .text("severity", issue.severity().name())
                .text("code", issue.code().id())
                .tree("location", place.tree())
                .text("message", issue.message())
                .tree();
    }

    private static Fields place(Fields place, Location location) {
        return place.amount("line", location.line())
                .amount("column", location.column())
                .tree("pointer", new Tree.Text(location.pointer()));
    }
}
