package org.assay.api.issue;

/**
 * One thing that is wrong with an input: where it stands, what was expected, what was given and what to do.
 *
 * @param severity how grave it is
 * @param code what is wrong, by stable name
 * @param location where; {@link Location#NONE} when there is no place
 * @param message one sentence or two, for the person who can mend it
 * @param excerpt the line of the source the location points at; never {@code null}, potentially empty
 */
public record Issue(IssueSeverity severity, IssueCode code, Location location, String message, String excerpt) {
    private static final int EXCERPT = 200;

    /** Returns an error without excerpt. */
    public static Issue error(IssueCode code, Location location, String message) {
        return new Issue(IssueSeverity.ERROR, code, location, message, "");
    }

    /** Returns a warning without excerpt. */
    public static Issue warning(IssueCode code, Location location, String message) {
        return new Issue(IssueSeverity.WARNING, code, location, message, "");
    }

    /** Returns whether this issue stops the work. */
    public boolean isError() {
        return severity == IssueSeverity.ERROR;
    }

    /**
     * Returns the same issue with the source line it points at. Of a long line only a part is kept, so chosen that the caret
     * stands where it belongs.
     */
    public Issue withExcerpt(String line) {
        int column = Math.min(location.column(), line.length() + 1);
        String part = line.length() <= EXCERPT || column <= EXCERPT
                ? line.substring(0, Math.min(EXCERPT, line.length()))
                : "…" + line.substring(column - EXCERPT, column - 1);
        return new Issue(severity, code, location, message, part);
    }

    /** Returns the same issue, its location in the named source. */
    public Issue in(String source) {
        return new Issue(severity, code, location.in(source), message, excerpt);
    }

    /** Returns {@code source:line:column: message [code]} and, where known, the source line with a caret under the column. */
    public String render() {
        String place = location.toString();
        String head = (place.isEmpty() ? "" : place + ": ") + message + " [" + code.id() + "]";
        if (excerpt.isEmpty() || location.column() == 0) {
            return head;
        }
        int before = Math.min(location.column() - 1, excerpt.length());
        String indent = excerpt.substring(0, before).replaceAll("[^\t]", " ");
        return head + "\n    " + excerpt + "\n    " + indent + "^";
    }
}
