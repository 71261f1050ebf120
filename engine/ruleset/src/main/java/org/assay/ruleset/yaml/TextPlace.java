package org.assay.ruleset.yaml;

import java.util.List;
import org.assay.api.issue.Location;

/** Finds where a place inside a scalar's text stands in the YAML file, whatever way the scalar is written. */
public final class TextPlace {
    private TextPlace() {}

    /**
     * Returns the place in the file.
     *
     * @param file the whole file
     * @param scalar where the scalar begins
     * @param text the scalar's text as read
     * @param line the line inside the text, from 1
     * @param column the column inside that line, from 1
     */
    public static Location of(String file, Location scalar, String text, int line, int column) {
        List<String> lines = file.lines().toList();
        if (scalar.line() < 1 || scalar.line() > lines.size()) {
            return scalar;
        }
        String start = lines.get(scalar.line() - 1);
        char first = scalar.column() <= start.length() ? start.charAt(scalar.column() - 1) : ' ';
        int offset = offset(text, line, column);
        if (first == '|' || first == '>') {
            return walk(lines, scalar, scalar.line() + 1, 1, offset);
        }
        boolean quoted = first == '"' || first == '\'';
        return walk(lines, scalar, scalar.line(), scalar.column() + (quoted ? 1 : 0), offset);
    }

    private static int offset(String text, int line, int column) {
        int begin = 0;
        for (int i = 1; i < line; i++) {
            begin = text.indexOf('\n', begin) + 1;
        }
        return begin + column - 1;
    }

    private static Location walk(List<String> lines, Location scalar, int firstLine, int firstColumn, int offset) {
        int rest = offset;
        int begin = firstColumn;
        for (int number = firstLine; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            int indent = Math.max(begin - 1, number == firstLine && firstColumn > 1 ? 0 : indent(line));
            int length = line.stripTrailing().length() - indent;
            if (rest <= length) {
                return new Location(scalar.source(), number, indent + rest + 1, scalar.pointer());
            }
            rest -= Math.max(length, 0) + 1;
            begin = 1;
        }
        return scalar;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
