package org.assay.api.value;

import java.util.List;
import java.util.Map;
import org.assay.api.issue.Location;

/**
 * A piece of a document as it was written, with its place: not yet typed. A scalar keeps its text, so that the
 * declaration of an indicator decides what it is, and not the guess of a file format (country {@code NO} stays text).
 */
public sealed interface Datum {
    /** Returns where this piece stands. */
    Location at();

    /**
     * A single value.
     *
     * @param text the text as written, without quotes
     * @param quoted whether its format marks it as text, as quotes do; means nothing in a profile, and in a document that is
     *     compared with another that {@code "1"} is not {@code 1}
     */
    record Scalar(String text, boolean quoted, Location at) implements Datum {
        /** Makes a value of which nobody said that it is text. */
        public Scalar(String text, Location at) {
            this(text, false, at);
        }
    }

    /** An explicit nothing: {@code null}, {@code ~} or an empty value. It counts as not answered. */
    record Absent(Location at) implements Datum {}

    /**
     * A list.
     *
     * @param members in order; potentially empty, which is the answer "none"
     */
    record Items(List<Datum> members, Location at) implements Datum {
        public Items {
            members = List.copyOf(members);
        }
    }

    /**
     * A mapping.
     *
     * @param entries by key, in the order written; potentially empty
     * @param keys where each key stands
     */
    record Fields(Map<String, Datum> entries, Map<String, Location> keys, Location at) implements Datum {
        /** Returns where a key stands, or the mapping itself if it has no such key. */
        public Location at(String key) {
            return keys.getOrDefault(key, at);
        }
    }
}
