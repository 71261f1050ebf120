package org.assay.ruleset.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Remedy;
import org.assay.api.value.Form;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Texts;

/** Collects the texts of one thing in another language, each with the text it stands for. */
final class TextForm {
    private final Expressions expressions;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Template, Template> sentences = new HashMap<>();

    TextForm(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Hands over the members of a section that is keyed by id; an id that nothing has is noted. */
    static void members(
            Form form, String section, String what, Collection<String> known, BiConsumer<Form, String> read) {
        form.form(section, "texts by id").ifPresent(members -> {
            for (String id : members.keys()) {
                if (known.contains(id)) {
                    read.accept(members, id);
                } else {
                    members.note(
                            IssueCode.RULESET_UNKNOWN_REFERENCE,
                            members.at(id),
                            "there is no " + what + " `" + id + "` to translate" + Nearest.hint(id, known));
                }
            }
        });
    }

    /** Reads a text; one that stands for nothing, or says nothing, is noted. */
    void word(Form form, String key, String own) {
        form.text(key).ifPresent(text -> {
            if (text.isBlank()) {
                form.invalid(key, "`" + key + "` is empty; leave it out, and the ruleset's own text is shown");
            } else if (own.isEmpty()) {
                form.note(IssueCode.RULESET_CONTRADICTION, form.at(key), "there is no `" + key + "` to translate");
            } else {
                words.put(own, text);
            }
        });
    }

    /** Reads what to do about a finding. */
    void remedy(Form form, Optional<Remedy> own) {
        word(form, "do", own.map(Remedy::act).orElse(""));
        word(form, "cause", own.flatMap(Remedy::cause).orElse(""));
        word(form, "prevent", own.flatMap(Remedy::prevent).orElse(""));
        form.done();
    }

    /** Reads the sentence of a finding, which must show the values of the one it stands for. */
    void sentence(Form form, String key, Template own) {
        expressions.template(form, key).ifPresent(sentence -> {
            if (sentence.shown().equals(own.shown())) {
                sentences.put(own, sentence);
            } else {
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at(key),
                        "a translation shows the same values as the sentence it stands for: " + values(own) + ", not "
                                + values(sentence));
            }
        });
    }

    /** Says a sentence in place of another. */
    void sentence(Template own, Template said) {
        sentences.put(own, said);
    }

    private static String values(Template sentence) {
        return sentence.shown().isEmpty() ? "none" : "{" + String.join("}, {", new TreeSet<>(sentence.shown())) + "}";
    }

    Texts texts() {
        return new Texts(words, sentences);
    }
}
