package org.assay.host.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under headings; the last column takes what room is left and is wrapped. */
public final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Starts a table. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row of as many cells as there are headings. */
    public Table row(String... cells) {
        rows.add(List.of(cells).stream().map(Visible::of).toList());
        return this;
    }

    /** Returns the table as text. */
    public String text(Style style) {
        int last = rows.get(0).size() - 1;
        int[] widths = IntStream.range(0, last).map(this::widest).toArray();
        int before = IntStream.of(widths).sum() + GAP.length() * last;
        Page page = new Page(style);
        for (int i = 0; i < rows.size(); i++) {
            row(page, i == 0 ? Ink.TITLE : Ink.PLAIN, rows.get(i), widths, before);
        }
        return page.toString();
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
    }

    private static void row(Page page, Ink ink, List<String> row, int[] widths, int before) {
        StringBuilder line = new StringBuilder();
        IntStream.range(0, widths.length)
                .forEach(i -> line.append(Columns.padded(row.get(i), widths[i])).append(GAP));
        List<String> lines = Wrap.lines(row.get(widths.length), Math.max(20, page.width() - before));
        page.row(ink, (line + (lines.isEmpty() ? "" : lines.get(0))).stripTrailing());
        lines.stream().skip(1).forEach(more -> page.row(ink, " ".repeat(before) + more));
    }
}
