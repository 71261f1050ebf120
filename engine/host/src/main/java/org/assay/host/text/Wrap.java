package org.assay.host.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks text into lines between words, and inside a word only where it is longer than a line. */
public final class Wrap {
    private Wrap() {}

    /** Returns the lines, each at most so many columns wide; empty for blank text. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text, " \t\r\n");
        while (words.hasMoreTokens()) {
            append(Visible.of(words.nextToken()), width, line, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static void append(String word, int width, StringBuilder line, List<String> lines) {
        if (!line.isEmpty() && Columns.of(line.toString()) + 1 + Columns.of(word) > width) {
            lines.add(line.toString());
            line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
        while (Columns.of(line.toString()) > width) {
            int end = Columns.fitting(line.toString(), width);
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }
}
