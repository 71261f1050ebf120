package org.assay.conditions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.conditions.syntax.Syntax;

/**
 * What one condition asks and another does not, as far as their signs tell: of the things that all have to hold, and of
 * those of which one is enough. What the names mean is not looked at.
 *
 * @param dropped what the first asks and the second does not, in words
 * @param added what the second asks and the first does not, in words
 * @param kind which of the two asks for more
 */
public record Contrast(List<String> dropped, List<String> added, Kind kind) {
    /** Which of two conditions asks for more. */
    public enum Kind {
        /** Both ask for the same. */
        SAME,
        /** Whoever meets the second meets the first. */
        NARROWER,
        /** Whoever meets the first meets the second. */
        WIDER,
        /** Their signs do not tell. */
        UNCLEAR;

        private Kind and(Kind other) {
            return this == SAME || this == other ? other : other == SAME ? this : UNCLEAR;
        }
    }

    public Contrast {
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /** Returns what sets two conditions apart; each as its author wrote it, and true or false. */
    public static Contrast between(String before, String after) {
        Map<String, Syntax> first = Links.of(before, true);
        Map<String, Syntax> second = Links.of(after, true);
        Map<String, Syntax> dropped = without(first, second.keySet());
        Map<String, Syntax> added = without(second, first.keySet());
        boolean read = !first.isEmpty() && !second.isEmpty();
        return new Contrast(
                List.copyOf(dropped.keySet()),
                List.copyOf(added.keySet()),
                read ? kind(dropped.values(), added.values()) : Kind.UNCLEAR);
    }

    /** Returns what all has to hold for a condition, in words; nothing if it cannot be read. */
    public static List<String> asked(String condition) {
        return List.copyOf(Links.of(condition, true).keySet());
    }

    private static Map<String, Syntax> without(Map<String, Syntax> all, Set<String> others) {
        Map<String, Syntax> left = new LinkedHashMap<>(all);
        left.keySet().removeAll(others);
        return left;
    }

    /** Of two conditions, each of which lacks some of what the other asks. */
    private static Kind kind(Collection<Syntax> dropped, Collection<Syntax> added) {
        List<Syntax> left = new ArrayList<>(added);
        Kind kind = Kind.SAME;
        for (Syntax gone : dropped) {
            Optional<Syntax> instead = left.stream()
                    .filter(one -> single(gone, one) != Kind.UNCLEAR)
                    .findFirst();
            instead.ifPresent(left::remove);
            kind = kind.and(instead.map(one -> single(gone, one)).orElse(Kind.WIDER));
        }
        return left.isEmpty() ? kind : kind.and(Kind.NARROWER);
    }

    /** Of two things, each of which has to hold. */
    private static Kind single(Syntax before, Syntax after) {
        Map<String, Syntax> first = Links.of(before, false);
        Map<String, Syntax> second = Links.of(after, false);
        Map<String, Syntax> dropped = without(first, second.keySet());
        Map<String, Syntax> added = without(second, first.keySet());
        if (dropped.isEmpty() || added.isEmpty()) {
            return dropped.isEmpty() ? Kind.WIDER : Kind.NARROWER;
        }
        return dropped.size() == 1 && added.size() == 1
                ? Threshold.between(
                        dropped.values().iterator().next(),
                        added.values().iterator().next())
                : Kind.UNCLEAR;
    }

    /** Returns whether a condition only says which of these things does not hold, beside what has to hold anyhow. */
    public static boolean isDenial(String condition, String anyhow, Set<String> things) {
        Map<String, Syntax> said =
                without(Links.of(condition, true), Links.of(anyhow, true).keySet());
        return said.size() == 1
                && Links.denied(said.values().iterator().next())
                        .filter(things::containsAll)
                        .isPresent();
    }
}
