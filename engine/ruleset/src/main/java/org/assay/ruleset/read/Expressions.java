package org.assay.ruleset.read;

import java.util.Optional;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Parsed;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Template;
import org.assay.conditions.Type;
import org.assay.conditions.Vocabulary;
import org.assay.ruleset.model.Wording;

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
    private final Phrases phrases;

    /** Makes a reader of conditions, and of sentences in a language. */
    Expressions(Files files, Vocabulary vocabulary, String language) {
        this(files, vocabulary, Phrases.of(language));
    }

    private Expressions(Files files, Vocabulary vocabulary, Phrases phrases) {
        this.files = files;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    /** Returns a reader where there is nothing that a condition could read. */
    static Expressions none(Files files) {
        return new Expressions(files, NOTHING, "en");
    }

    /** Returns a reader of sentences in another language. */
    Expressions in(String language) {
        return new Expressions(files, vocabulary, language);
    }

    /** Returns the same, where a record may be read, too. */
    Expressions readingAlso(Symbol record) {
        return new Expressions(files, new RecordVocabulary(vocabulary, record), phrases);
    }

    /** Returns the words of the language of the sentences. */
    Phrases phrases() {
        return phrases;
    }

    /** Returns what may be read. */
    Vocabulary vocabulary() {
        return vocabulary;
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

    /** Returns the value of a type under a key; empty if the key is missing or what stands there has faults. */
    Optional<Condition> value(Form form, String key, Class<? extends Type> type, String expected) {
        return form.text(key).flatMap(given -> {
            Parsed<Condition> parsed = Condition.parse(given, vocabulary);
            files.note(parsed.faults(), written(form, key));
            Optional<Condition> value = parsed.faults().isEmpty() ? parsed.result() : Optional.empty();
            value.filter(one -> !type.isInstance(one.type()))
                    .ifPresent(one -> form.invalid(
                            key,
                            "`" + key + "` must be " + expected + ", but this is "
                                    + one.type().describe()));
            return value.filter(one -> type.isInstance(one.type()));
        });
    }

    /** Returns a reader of conditions that read something else. */
    Expressions reading(Vocabulary other) {
        return new Expressions(files, other, phrases);
    }

    /** Returns the sentence under a key. */
    Optional<Template> template(Form form, String key) {
        Optional<String> text = form.text(key);
        return text.flatMap(given -> {
            Parsed<Template> parsed = Template.parse(given, vocabulary, phrases);
            files.note(parsed.faults(), written(form, key));
            return parsed.faults().isEmpty() ? parsed.result() : Optional.empty();
        });
    }

    /** Returns the condition that holds for nobody. */
    static Condition never() {
        return Condition.parseTruth("false", NOTHING).result().orElseThrow();
    }

    /** Returns what is said of a requirement that is not met where its author says nothing. */
    Template unmet(String title) {
        return Wording.unmet(title, phrases);
    }

    /** Returns a sentence without values. */
    Template plain(String text) {
        return Template.plain(text, phrases);
    }

    private static Datum written(Form form, String key) {
        return form.datum(key).orElseThrow();
    }
}
