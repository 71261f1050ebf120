package org.assay.host.draft;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.description.TranslationDescription.Text;

/** The lines of a translation's file: keys below keys, and the members of lists each behind a hyphen. */
final class TranslationLines {
    private static final int MEMBER = 3;

    private final List<String> lines = new ArrayList<>();
    private List<String> before = List.of();

    List<String> all() {
        return List.copyOf(lines);
    }

    void add(Text text) {
        List<String> path = text.path();
        int last = path.size() - 1;
        int from = common(path);
        for (int at = from; at < last; at++) {
            if (at != MEMBER || !TranslationDraft.isMember(text)) {
                lines.add(indent(at) + key(path.get(at)));
            }
        }
        boolean member = TranslationDraft.isMember(text);
        boolean opens = member && from <= MEMBER;
        comment(text, opens ? MEMBER : last);
        if (member && last == MEMBER) {
            lines.add(indent(MEMBER) + (text.own().isEmpty() ? "- ~" : "-"));
        } else {
            lines.add((opens ? indent(MEMBER) + "- " : indent(last)) + key(path.get(last)));
        }
        before = path;
    }

    private void comment(Text text, int at) {
        Comments.wrapped(text.own(), indent(at).length()).forEach(line -> lines.add(indent(at) + "# " + line));
    }

    private static String indent(int at) {
        return "  ".repeat(at);
    }

    private static String key(String name) {
        return YamlText.scalar(name) + ":";
    }

    /** Returns how many keys the text before stands below as well. */
    private int common(List<String> path) {
        int common = 0;
        while (common < Math.min(path.size(), before.size()) && path.get(common).equals(before.get(common))) {
            common++;
        }
        return common;
    }
}
