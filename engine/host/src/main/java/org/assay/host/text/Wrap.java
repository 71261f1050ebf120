package org.assay.host.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks text into lines between words, and inside a word only where it is longer than a line. */
public final class Wrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private Wrap(int width) {
        this.width = width;
    }

    /** Returns the lines, each at most so many columns wide; empty for blank text. */
    public static List<String> lines(String text, int width) {
        Wrap wrap = new Wrap(width);
        StringTokenizer words = new StringTokenizer(text, " \t\r\n");
        while (words.hasMoreTokens()) {
            wrap.append(Visible.of(words.nextToken()));
        }
        wrap.end();
        return wrap.lines;
    }

    private void append(String word) {
        int wide = Columns.of(word);
        if (columns + 1 + wide > width) {
            end();
        }
        if (!line.isEmpty()) {
            put(" ", 1);
        }
        if (wide <= width) {
            put(word, wide);
        } else {
            broken(word);
        }
    }

    /** Fills line after line with a word that is longer than one; the last stays open. */
    private void broken(String word) {
        int start = 0;
        while (start < word.length()) {
            end();
            int end = Columns.fitting(word, start, width);
            String part = word.substring(start, end);
            put(part, Columns.of(part));
            start = end;
        }
    }

    private void put(String text, int wide) {
        line.append(text);
        columns += wide;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
        columns = 0;
    }
}
