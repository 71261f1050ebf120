package org.assay.host.recompute;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.Pointer;

/**
 * A place in an assessment: for programs, and for people.
 *
 * @param pointer a JSON pointer
 * @param path the keys from the top; of a member of a list what it is called, or its number
 */
public record Place(String pointer, List<String> path) {
    private static final int LONGEST = 100;

    /** The whole. */
    static final Place TOP = new Place("", List.of());

    public Place {
        path = List.copyOf(path);
    }

    /** Returns the place of a key. */
    Place key(String key) {
        return member(key, key);
    }

    /**
     * Returns the place of a member of a list.
     *
     * @param step its number
     * @param name what it is called
     */
    Place member(String step, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…");
        return new Place(Pointer.of(pointer, step), longer);
    }

    /** Returns what people call it, such as {@code sa-8000@1.0.0, 7.1, outcome}. */
    public String words() {
        boolean inResult = path.size() > 1 && path.get(0).equals("results");
        List<String> said = new ArrayList<>(inResult ? path.subList(1, path.size()) : path);
        if (inResult && said.size() > 2 && said.get(1).equals("requirements")) {
            said.remove(1);
        }
        return String.join(", ", said);
    }
}
