package org.assay.conditions;

import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.api.value.Plural;

/** The few words that the engine itself puts into sentences, in one language; English where it knows no better. */
public final class Phrases {
    private static final String TABLE = "org.assay.conditions.phrases";
    /** Neither the clock nor the language of the machine may change what an assessment says. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Phrases> LANGUAGES = new ConcurrentHashMap<>();

    private final String language;
    private final ResourceBundle table;

    private Phrases(String language) {
        this.language = language;
        this.table = ResourceBundle.getBundle(TABLE, new Locale(language), Phrases.class.getClassLoader(), NO_FALLBACK);
    }

    /** Returns the words of a language by its BCP 47 tag, such as {@code fr} or {@code pt-BR}. */
    public static Phrases of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.computeIfAbsent(language, Phrases::new);
    }

    /** Returns the language, such as {@code de}. */
    public String language() {
        return language;
    }

    /** Returns a phrase with its values. */
    public String say(String key, String... values) {
        return new MessageFormat(table.getString(key), Locale.ROOT).format(values);
    }

    /** Returns a phrase without values; empty where the language has no entry for it. */
    public Optional<String> find(String key) {
        return table.containsKey(key) ? Optional.of(table.getString(key)) : Optional.empty();
    }

    /** Returns how many of something: {@code 1 day}, {@code 30 days}. */
    String count(long number, String key) {
        return number + " " + new ChoiceFormat(table.getString(key)).format(number);
    }

    /** Returns a unit as it is written after a number: a word of the language, or a sign; nothing for a plain number. */
    String unit(String id, BigDecimal number) {
        return find("unit." + id)
                .map(words -> new ChoiceFormat(words).format(number))
                .orElseGet(() -> Plural.unit(number, id));
    }
}
