package org.assay.core.compare;

import java.util.List;
import java.util.Optional;
import org.assay.api.description.ConditionText;
import org.assay.api.description.Difference.Effect;
import org.assay.conditions.Contrast;
import org.assay.conditions.Contrast.Kind;

/** Says what is not the same in a condition. */
final class ConditionChanges {
    private static final Contrast NONE = new Contrast(List.of(), List.of(), Kind.SAME);

    private ConditionChanges() {}

    /** Returns what sets two conditions apart; one that is missing holds always. */
    static Contrast contrast(Optional<ConditionText> before, Optional<ConditionText> after) {
        if (before.isPresent() && after.isPresent()) {
            return Contrast.between(before.get().text(), after.get().text());
        }
        if (before.isEmpty()) {
            return after.map(come -> new Contrast(List.of(), Contrast.asked(come.text()), Kind.NARROWER))
                    .orElse(NONE);
        }
        return new Contrast(Contrast.asked(before.get().text()), List.of(), Kind.WIDER);
    }

    /** Compares for whom something is: what fewer companies are asked is less. */
    static void appliesWhen(Optional<ConditionText> before, Optional<ConditionText> after, Changes changes) {
        Contrast contrast = contrast(before, after);
        if (contrast.kind() != Kind.SAME) {
            changes.say(
                    "applies_when",
                    effect(contrast.kind(), Effect.LESS, Effect.MORE),
                    words(before, "always"),
                    words(after, "always"),
                    words("applies", contrast));
        }
    }

    /** Returns what a condition means for those who are judged, as far as the signs tell. */
    static Effect effect(Kind kind, Effect narrower, Effect wider) {
        return switch (kind) {
            case SAME -> Effect.WORDS;
            case NARROWER -> narrower;
            case WIDER -> wider;
            case UNCLEAR -> Effect.OTHER;
        };
    }

    static String words(Optional<ConditionText> condition, String missing) {
        return condition.map(ConditionText::words).orElse(missing);
    }

    /** Returns what sets two conditions apart: only that, where they have something in common. */
    static String words(String outcome, Contrast contrast) {
        String gone = String.join(" and ", contrast.dropped());
        String come = String.join(" and ", contrast.added());
        if (contrast.dropped().isEmpty()) {
            return outcome + " only if also: " + come;
        }
        return contrast.added().isEmpty()
                ? outcome + " also without: " + gone
                : outcome + " if: " + come + "; was if: " + gone;
    }
}
