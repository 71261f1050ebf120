package org.assay.ruleset.model;

import java.util.HashMap;
import java.util.Map;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Removed;
import org.assay.conditions.Template;

/**
 * Texts in another language, each by the text it stands for, so that an overlay that re-words a text does not inherit
 * the translation of what it no longer says. What is not translated stays as it is.
 *
 * @param words by the text as the author wrote it
 * @param sentences the sentences of findings, over the same values
 */
public record Texts(Map<String, String> words, Map<Template, Template> sentences) {
    /** Nothing is translated. */
    public static final Texts NONE = new Texts(Map.of(), Map.of());

    public Texts {
        words = Map.copyOf(words);
        sentences = Map.copyOf(sentences);
    }

    /** Returns a text. */
    public String of(String own) {
        return words.getOrDefault(own, own);
    }

    /** Returns a sentence. */
    public Template of(Template own) {
        return sentences.getOrDefault(own, own);
    }

    /** Returns what to do about a finding. */
    public Remedy of(Remedy own) {
        return new Remedy(
                of(own.act()), own.cause().map(this::of), own.prevent().map(this::of), own.effort(), own.joint());
    }

    /** Returns why something does not apply; its code is the same in every language. */
    public NotApplicableReason of(NotApplicableReason own) {
        return new NotApplicableReason(own.code(), of(own.text()));
    }

    /** Returns what is left out, with its reason. */
    public Removed of(Removed own) {
        return new Removed(own.requirement(), own.ruleset(), own.version(), own.by(), of(own.reason()));
    }

    /** Returns these texts, and those of another where these have none. */
    public Texts over(Texts below) {
        Map<String, String> allWords = new HashMap<>(below.words);
        allWords.putAll(words);
        Map<Template, Template> allSentences = new HashMap<>(below.sentences);
        allSentences.putAll(sentences);
        return new Texts(allWords, allSentences);
    }
}
