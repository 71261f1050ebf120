package org.assay.api.description;

import java.util.List;

/**
 * What there is to translate in a folder, and what of it is translated.
 *
 * @param title what people call the ruleset, or the shared indicators
 * @param own the language of its texts
 * @param language the language of the translation
 * @param texts in the order in which a translation holds them
 */
public record TranslationDescription(String title, String own, String language, List<Text> texts) {
    public TranslationDescription {
        texts = List.copyOf(texts);
    }

    /**
     * A text.
     *
     * @param path the keys under which a translation holds it; the member of a list by its number, from 0
     * @param own as its author wrote it; empty for a member of a list that has no text of its own
     * @param translated whether the translation says it
     * @param here whether the folder's own translation can hold it, and not only that of a ruleset it extends
     */
    public record Text(List<String> path, String own, boolean translated, boolean here) {
        public Text {
            path = List.copyOf(path);
        }

        /** Returns whether somebody has to say it in the other language. */
        public boolean isMissing() {
            return !own.isEmpty() && !translated;
        }
    }

    /** Returns how many texts there are. */
    public long size() {
        return texts.stream().filter(text -> !text.own().isEmpty()).count();
    }

    /** Returns how many of them the translation does not say. */
    public long missing() {
        return texts.stream().filter(Text::isMissing).count();
    }
}
