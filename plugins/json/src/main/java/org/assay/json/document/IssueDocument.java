package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;

/**
 * An issue. The name of the source is left out: the same profile gives the same bytes, whatever it is called.
 *
 * @param severity how grave
 * @param code what is wrong, by stable name
 * @param location where
 * @param message for people
 */
@JsonbPropertyOrder({"severity", "code", "location", "message"})
public record IssueDocument(String severity, String code, LocationDocument location, String message) {
    /** A place; line and column are 0 when unknown. */
    @JsonbPropertyOrder({"line", "column", "pointer"})
    public record LocationDocument(int line, int column, String pointer) {
        static LocationDocument of(Location location) {
            return new LocationDocument(location.line(), location.column(), location.pointer());
        }
    }

    static IssueDocument of(Issue issue) {
        return new IssueDocument(
                issue.severity().name(), issue.code().id(), LocationDocument.of(issue.location()), issue.message());
    }
}
