package org.assay.host.text;

import java.util.List;

/** Text under construction: wrapped to a width, coloured where that is wanted, and with nothing hidden in it. */
public final class Page {
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
    public Page paragraph(int indent, Ink ink, String content) {
        return labelled(indent, "", 0, ink, content);
    }

    /** Adds a text in as many lines as it takes; none for blank text. */
    public Page paragraph(int indent, String content) {
        return paragraph(indent, Ink.PLAIN, content);
    }

    /** Adds a text with a label before its first line; nothing for blank text. */
    public Page labelled(int indent, String label, int labelWidth, String content) {
        return labelled(indent, label, labelWidth, Ink.PLAIN, content);
    }

    /** Adds a coloured text with a label before its first line; nothing for blank text. */
    public Page labelled(int indent, String label, int labelWidth, Ink ink, String content) {
        String head = Visible.of(label);
        int start = indent + Math.max(labelWidth, head.isEmpty() ? 0 : Columns.of(head) + 1);
        List<String> lines = Wrap.lines(content, Math.max(20, style.width() - start));
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? " ".repeat(indent) + Columns.padded(head, start - indent) : " ".repeat(start);
            text.append(before).append(style.paint(ink, lines.get(i))).append('\n');
        }
        return this;
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
    Page row(Ink ink, String content) {
        text.append(style.paint(ink, Visible.of(content))).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
