package org.assay.host.text;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Removed;

/** Says where a requirement of an overlay comes from, what was changed in it, and what is left out. */
public final class OriginText {
    private OriginText() {}

    /** Returns a line for each ruleset that a requirement went through, the nearest first. */
    public static List<String> lines(Origin origin) {
        return origin.chain().stream().map(OriginText::of).toList();
    }

    /** Returns a line for each ruleset after which something was changed. */
    static List<String> changes(Origin origin) {
        return origin.chain().stream()
                .filter(one -> !one.changes().isEmpty())
                .map(one -> "Taken from " + of(one))
                .toList();
    }

    private static String of(Origin origin) {
        String from = origin.ruleset() + "/" + origin.requirement() + " (" + origin.version() + ")";
        return origin.changes().isEmpty()
                ? from + ", as it is"
                : from + ", changed (" + kinds(origin) + ")"
                        + origin.changedBecause().map(reason -> ": " + reason).orElse("");
    }

    private static String kinds(Origin origin) {
        return origin.changes().stream().map(OriginText::of).collect(Collectors.joining(", "));
    }

    private static String of(Change change) {
        return switch (change) {
            case TIGHTENED -> "tightened";
            case SEVERITY -> "other severity";
            case WEIGHT -> "other weight";
            case EVIDENCE -> "more evidence";
            case WORDING -> "re-worded";
            case CLAUSES -> "other clauses";
            case ALWAYS_APPLIES -> "always applies";
        };
    }

    /** Returns what is left out, by whom and why. */
    public static String of(Removed removed) {
        return removed.requirement() + " of " + removed.ruleset() + " " + removed.version() + " is left out by "
                + removed.by() + ": " + removed.reason();
    }
}
