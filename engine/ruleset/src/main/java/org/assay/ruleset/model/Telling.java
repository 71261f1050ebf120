package org.assay.ruleset.model;

import java.util.Optional;
import org.assay.api.ruleset.Remedy;
import org.assay.conditions.Template;

/**
 * What a requirement says to people.
 *
 * @param title in a few words
 * @param question what an advisor asks; potentially empty
 * @param finding the sentence of a branch or part that has none of its own
 * @param remedy what to do about a finding
 */
public record Telling(String title, String question, Template finding, Optional<Remedy> remedy) {
    /** Returns the same in another language. */
    Telling in(Texts texts) {
        return new Telling(texts.of(title), texts.of(question), texts.of(finding), remedy.map(texts::of));
    }
}
