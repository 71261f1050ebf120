package org.assay.ruleset.read;

import java.util.Optional;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Parsed;
import org.assay.conditions.Template;
import org.assay.conditions.Vocabulary;

/** Reads conditions and finding sentences, and notes their faults where they stand. */
final class Expressions {
    private static final Vocabulary NOTHING = new Vocabulary() {
        @Override
        public Optional<org.assay.conditions.Symbol> find(String id) {
            return Optional.empty();
        }

        @Override
        public java.util.Collection<String> ids() {
            return java.util.List.of();
        }
    };

    private final Files files;
    private final Vocabulary vocabulary;

    Expressions(Files files, Vocabulary vocabulary) {
        this.files = files;
        this.vocabulary = vocabulary;
    }

    /** Returns the condition under a key; empty if the key is missing or the condition has faults. */
    Optional<Condition> condition(Form form, String key) {
        Optional<String> text = form.text(key);
        return text.flatMap(given -> {
            Parsed<Condition> parsed = Condition.parseTruth(given, vocabulary);
            files.note(parsed.faults(), written(form, key));
            return parsed.faults().isEmpty() ? parsed.result() : Optional.empty();
        });
    }

    /** Returns the sentence under a key. */
    Optional<Template> template(Form form, String key) {
        Optional<String> text = form.text(key);
        return text.flatMap(given -> {
            Parsed<Template> parsed = Template.parse(given, vocabulary);
            files.note(parsed.faults(), written(form, key));
            return parsed.faults().isEmpty() ? parsed.result() : Optional.empty();
        });
    }

    /** Returns the condition that holds for nobody. */
    static Condition never() {
        return Condition.parseTruth("false", NOTHING).result().orElseThrow();
    }

    /** Returns a sentence without values. */
    static Template plain(String text) {
        String escaped = text.replace("{", "{{").replace("}", "}}");
        return Template.parse(escaped, NOTHING).result().orElseThrow();
    }

    private static Datum written(Form form, String key) {
        return form.datum(key).orElseThrow();
    }
}
