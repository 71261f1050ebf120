package org.assay.api.description;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One requirement, limit, question or ruleset that is not the same in two rulesets.
 *
 * @param subject what it is
 * @param id its id in the second ruleset, or in the first if it is not in the second
 * @param formerly its id in the first ruleset, if that is another
 * @param title what people call it
 * @param kind whether it is in both
 * @param reason why an overlay changes it or leaves it out; potentially empty
 * @param readBy the requirements that read it, of the second ruleset, or of the first if it is not in the second; empty for
 *     anything but a limit or a question
 * @param changes what is not the same, or what it asks if it is new; what asks for less first
 */
public record Difference(
        Subject subject,
        String id,
        Optional<String> formerly,
        String title,
        Kind kind,
        String reason,
        List<String> readBy,
        List<Change> changes) {
    /** What leaves as it is what is asked. */
    private static final Set<String> BESIDE = Set.of("weight", "clause", "area", "maps_to");

    /** What can differ. */
    public enum Subject {
        /** What the ruleset says of itself: its areas, when it is in force, how it scores. */
        RULESET,
        /** One checkable point. */
        REQUIREMENT,
        /** A value of law or of a standard, by place and date. */
        PARAMETER,
        /** A question. */
        INDICATOR
    }

    /** In which of two rulesets something is. */
    public enum Kind {
        /** Only in the first. */
        REMOVED,
        /** In both, and not the same. */
        CHANGED,
        /** Only in the second. */
        ADDED
    }

    /** What a change means for those who are judged. */
    public enum Effect {
        /** Less is asked than before. */
        LESS,
        /** Something else is asked; whether it is more or less cannot be said. */
        OTHER,
        /** More is asked than before. */
        MORE,
        /** The same is asked, in other words. */
        WORDS
    }

    /**
     * One thing that is not the same.
     *
     * @param aspect what it is about, such as {@code severity}; the same word for the same thing, for programs
     * @param effect what it means
     * @param before as it was, in words; empty if there was none
     * @param after as it is, in words; empty if there is none
     * @param words the change in a few words
     */
    public record Change(String aspect, Effect effect, String before, String after, String words) {}

    public Difference {
        readBy = List.copyOf(readBy);
        changes = changes.stream().sorted(Comparator.comparing(Change::effect)).toList();
    }

    private Effect changed() {
        return changes.stream()
                .filter(change -> !BESIDE.contains(change.aspect()) && change.effect() != Effect.WORDS)
                .findFirst()
                .or(() -> changes.stream().findFirst())
                .map(Change::effect)
                .orElse(Effect.OTHER);
    }

    /** Returns what the whole difference means: the first of its changes that is not only of words, if there is any. */
    public Effect effect() {
        return switch (kind) {
            case REMOVED -> subject == Subject.REQUIREMENT ? Effect.LESS : Effect.OTHER;
            case ADDED -> subject == Subject.REQUIREMENT ? Effect.MORE : Effect.OTHER;
            case CHANGED -> changed();
        };
    }
}
