package org.assay.core.facts;

import java.util.List;
import org.assay.api.profile.EvidenceKind;
import org.assay.conditions.Phrases;

/**
 * Why an answer does not count.
 *
 * @param phrase what is said of it
 * @param values kinds of evidence and days that are named with it
 */
public record Weakness(String phrase, List<Object> values) {
    public Weakness {
        values = List.copyOf(values);
    }

    static Weakness of(String phrase, Object... values) {
        return new Weakness(phrase, List.of(values));
    }

    /** Returns the reason in a language. */
    public String say(Phrases phrases) {
        return phrases.say(
                phrase, values.stream().map(value -> word(value, phrases)).toArray(String[]::new));
    }

    private static String word(Object value, Phrases phrases) {
        return value instanceof EvidenceKind kind ? phrases.say("evidence." + kind.word()) : value.toString();
    }
}
