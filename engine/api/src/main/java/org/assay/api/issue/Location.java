package org.assay.api.issue;

/**
 * Where in a text something stands.
 *
 * @param source the file or other name of the text; never {@code null}, empty when there is none
 * @param line the line, from 1; 0 when unknown
 * @param column the column in characters, from 1; 0 when unknown
 * @param pointer the place in the structure, as a JSON pointer; never {@code null}, empty for the whole
 */
public record Location(String source, int line, int column, String pointer) {
    /** No place at all. */
    public static final Location NONE = new Location("", 0, 0, "");

    /** Returns the whole of a source. */
    public static Location of(String source) {
        return new Location(source, 0, 0, "");
    }

    /** Returns the same place with another source name. */
    public Location in(String otherSource) {
        return new Location(otherSource, line, column, pointer);
    }

    /** Returns {@code source:line:column}, as far as known. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
