package org.assay.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.description.Difference.Change;
import org.assay.api.description.Difference.Effect;

/** Takes up what is not the same in two versions of something. */
final class Changes {
    private final List<Change> found = new ArrayList<>();

    List<Change> all() {
        return List.copyOf(found);
    }

    /** Notes a change in a few words of the caller's. */
    void say(String aspect, Effect effect, String before, String after, String words) {
        found.add(new Change(aspect, effect, before, after, words));
    }

    /** Compares something that is said in one word or two. */
    void plain(String aspect, Effect effect, String before, String after) {
        if (!before.equals(after)) {
            say(aspect, effect, before, after, label(aspect) + ": " + or(after) + ", was " + or(before));
        }
    }

    /** Compares a text for people. */
    void text(String aspect, String before, String after) {
        text(aspect, label(aspect), Effect.WORDS, before, after);
    }

    /** Compares a text for people, which is called something. */
    void text(String aspect, String label, Effect effect, String before, String after) {
        if (!before.equals(after)) {
            say(aspect, effect, before, after, label + ": " + quoted(after) + ", was " + quoted(before));
        }
    }

    private static String label(String aspect) {
        return aspect.replace('_', ' ');
    }

    static String quoted(String text) {
        return text.isEmpty() ? "none" : "“" + text + "”";
    }

    /** Returns a word, or that there is none. */
    static String or(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
