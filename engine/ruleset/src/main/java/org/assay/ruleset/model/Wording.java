package org.assay.ruleset.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.conditions.Facts;
import org.assay.conditions.Phrases;
import org.assay.conditions.Template;
import org.assay.conditions.Ternary;

/**
 * What a finding says. Where a requirement is met only if several parts hold, it says what each part that does not hold
 * has to say, so that the message cannot drift from the condition.
 *
 * @param parts what has to hold; empty where one sentence says it all
 * @param whole the sentence of the whole requirement
 */
public record Wording(List<Part> parts, Template whole) {
    public Wording {
        parts = List.copyOf(parts);
    }

    /** Returns a wording of one sentence. */
    public static Wording of(Template sentence) {
        return new Wording(List.of(), sentence);
    }

    /** Returns what is said of a requirement that is not met where its author says nothing. */
    public static Template unmet(String title, Phrases phrases) {
        return Template.plain(phrases.say("unmet", title), phrases);
    }

    /** Returns the same with another sentence of the whole requirement. */
    public Wording saying(Template sentence) {
        return new Wording(parts, sentence);
    }

    Wording in(Texts texts) {
        return new Wording(parts.stream().map(part -> part.in(texts)).toList(), texts.of(whole));
    }

    /** Returns the sentences for a company. */
    public String render(Facts facts) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.holds().test(facts) == Ternary.FALSE) {
                sentences.add(part.finding().orElse(whole).render(facts));
            }
        }
        return sentences.isEmpty() ? whole.render(facts) : String.join(" ", sentences);
    }
}
