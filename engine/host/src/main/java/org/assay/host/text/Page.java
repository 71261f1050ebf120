package org.assay.host.text;

import java.util.List;

/** Text under construction: wrapped to a width, coloured where that is wanted, and with nothing hidden in it. */
public final class Page {
    private static final int LEAST = 20;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    /** Starts an empty page. */
    public Page(Style style) {
        this.style = style;
    }

    /** Returns the width in columns. */
    int width() {
        return style.width();
    }

    /** Returns whether the page may be coloured. */
    boolean colour() {
        return style.colour();
    }

    /** Adds an empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** Adds a text in as many lines as it takes; none for blank text. */
    public Page paragraph(int indent, String content) {
        return paragraph(indent, Ink.PLAIN, content);
    }

    /** Adds a text in as many lines as it takes; none for blank text. */
    public Page paragraph(int indent, Ink ink, String content) {
        return lines(" ".repeat(indent), indent, ink, content);
    }

    /** Adds a text that continues a little further in than it starts, as the items of a list do; none for blank text. */
    public Page item(int indent, Ink ink, String content) {
        List<String> lines = Wrap.lines(content, Math.max(LEAST, style.width() - indent - 2));
        for (int i = 0; i < lines.size(); i++) {
            line(" ".repeat(i == 0 ? indent : indent + 2), ink, lines.get(i));
        }
        return this;
    }

    /** Adds a text beside a label; nothing for blank text. */
    public Page labelled(int indent, String label, int labelWidth, Ink ink, String content) {
        String before = " ".repeat(indent) + Columns.padded(Visible.of(label), labelWidth);
        return lines(before, indent + labelWidth, ink, content);
    }

    /** Adds a title with a line under it. */
    public Page title(String content) {
        List<String> lines = Wrap.lines(content, style.width());
        lines.forEach(line -> text.append(style.paint(Ink.TITLE, line)).append('\n'));
        int longest = lines.stream().mapToInt(Columns::of).max().orElse(0);
        text.append((style.colour() ? "─" : "-").repeat(longest)).append('\n');
        return this;
    }

    /** Adds a line that is already laid out; what is hidden in it is spelled out. */
    public Page row(Ink ink, String content) {
        text.append(style.paint(ink, Visible.of(content))).append('\n');
        return this;
    }

    /** Adds a table. */
    public Page table(Table table) {
        text.append(table.text(style));
        return this;
    }

    private Page lines(String before, int start, Ink ink, String content) {
        List<String> lines = Wrap.lines(content, Math.max(LEAST, style.width() - start));
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 ? before : " ".repeat(start), ink, lines.get(i));
        }
        return this;
    }

    private void line(String before, Ink ink, String content) {
        text.append(before).append(style.paint(ink, content)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
