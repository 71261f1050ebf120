package org.assay.tabular;

import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/**
 * One row of a table.
 *
 * @param source the name of the input
 * @param line it begins on, from 1
 * @param text as it stands there; several lines where a cell holds a line break
 * @param cells as many as the header has
 */
record Row(String source, int line, String text, List<Cell> cells) {
    /** Returns whether nothing stands in it. */
    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Returns where it begins. */
    Location at() {
        return place(0, "");
    }

    /** Returns where a cell stands. */
    Location at(int column, String pointer) {
        return place(cells.get(column).offset(), pointer);
    }

    private Location place(int offset, String pointer) {
        int breaks = 0;
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', start)) {
            breaks++;
            start = feed + 1;
        }
        return new Location(source, line + breaks, offset - start + 1, pointer);
    }

    /** Returns what is wrong at a place of this row, with the line it stands on. */
    Issue issue(IssueCode code, Location at, String message) {
        return withExcerpt(Issue.error(code, at, message));
    }

    /** Returns an issue with the line it points at. */
    Issue withExcerpt(Issue issue) {
        return issue.withExcerpt(text.lines()
                .skip(Math.max(0, issue.location().line() - line))
                .findFirst()
                .orElse(""));
    }

    /** Returns the exception that gives up this row. */
    AssayException fault(IssueCode code, Location at, String message) {
        return new AssayException(List.of(issue(code, at, message)));
    }
}
