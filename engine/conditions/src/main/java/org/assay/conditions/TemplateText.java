package org.assay.conditions;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a template apart at its braces. */
final class TemplateText {
    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    private TemplateText(String text) {
        this.text = text;
    }

    static TemplateText scan(String text) {
        TemplateText template = new TemplateText(text);
        template.scan();
        return template;
    }

    List<Part> parts() {
        return parts;
    }

    List<Fault> faults() {
        return faults;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        endPlain();
    }

    private int next(int at) {
        char c = text.charAt(at);
        if ((c == '{' || c == '}') && text.startsWith(String.valueOf(c), at + 1)) {
            plain.append(c);
            return at + 2;
        }
        if (c == '{') {
            return expression(at + 1);
        }
        if (c == '}') {
            fault(at, "no expression is open that `}` closes; write `}}` for a brace itself");
        }
        plain.append(c);
        return at + 1;
    }

    private int expression(int from) {
        int end = closing(from);
        if (end < 0) {
            fault(from - 1, "the expression that begins here does not end; write `{{` for a brace itself");
            return text.length();
        }
        endPlain();
        parts.add(part(from, text.substring(from, end), true));
        return end + 1;
    }

    private void endPlain() {
        if (plain.length() > 0) {
            parts.add(new Part(plain.toString(), false, 1, 1));
            plain.setLength(0);
        }
    }

    /** Returns where the brace closes, past those of records and those within texts; -1 if nowhere. */
    private int closing(int from) {
        int open = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && quoted) {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                open++;
            } else if (!quoted && c == '}' && --open < 0) {
                return at;
            }
        }
        return -1;
    }

    private void fault(int at, String message) {
        Part place = part(at, "", false);
        faults.add(new Fault(place.line(), place.column(), message));
    }

    private Part part(int at, String content, boolean isExpression) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Part(content, isExpression, line, at - before.lastIndexOf('\n'));
    }

    /**
     * A piece of the text.
     *
     * @param line where it begins, from 1
     * @param column where it begins, from 1
     */
    record Part(String text, boolean isExpression, int line, int column) {
        /** Returns a fault of the piece as one of the whole text. */
        Fault moved(Fault fault) {
            int first = fault.line() == 1 ? column - 1 : 0;
            return new Fault(fault.line() + line - 1, fault.column() + first, fault.message());
        }
    }
}
