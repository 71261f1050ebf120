package org.assay.core.facts;

import java.util.List;
import org.assay.api.profile.EvidenceKind;
import org.assay.conditions.Phrases;

/**
 * Something the engine has to say to a reader, such as why an answer does not count, in whatever language.
 *
 * @param phrase its key among the phrases
 * @param values what it names: kinds of evidence, days, names, other remarks
 */
public record Remark(String phrase, List<Object> values) {
    public Remark {
        values = List.copyOf(values);
    }

    /** Makes a remark. */
    public static Remark of(String phrase, Object... values) {
        return new Remark(phrase, List.of(values));
    }

    /** Returns it in a language. */
    public String say(Phrases phrases) {
        return phrases.say(
                phrase, values.stream().map(value -> word(value, phrases)).toArray(String[]::new));
    }

    private static String word(Object value, Phrases phrases) {
        if (value instanceof Remark remark) {
            return remark.say(phrases);
        }
        return value instanceof EvidenceKind kind ? phrases.say("evidence." + kind.word()) : value.toString();
    }
}
