package org.assay.ruleset.model;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses among languages, by their BCP 47 tags, as RFC 4647 says. */
public final class Languages {
    private static final String ANY = "*";

    private Languages() {}

    /**
     * Returns the best of the languages there are: for {@code fr-MA}, {@code fr} will do, and for {@code pt},
     * {@code pt-BR}.
     *
     * @param wanted best first; what is no tag is passed over
     * @param own the language when none of those wanted is there
     * @param others the other languages there are
     */
    public static String choose(List<String> wanted, String own, Collection<String> others) {
        if (wanted.isEmpty()) {
            return own;
        }
        List<LanguageRange> ranges =
                wanted.stream().flatMap(tag -> range(tag).stream()).toList();
        List<Locale> known = Stream.concat(Stream.of(own), others.stream())
                .map(Locale::forLanguageTag)
                .toList();
        return Optional.ofNullable(Locale.lookup(ranges, known))
                .or(() -> Locale.filter(ranges, known).stream().findFirst())
                .map(Locale::toLanguageTag)
                .orElse(own);
    }

    private static Optional<LanguageRange> range(String tag) {
        try {
            return Optional.of(new LanguageRange(tag))
                    .filter(range -> !range.getRange().equals(ANY));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns a tag as it is usually written, such as {@code pt-BR}; empty if it names no language. */
    public static Optional<String> canonical(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            int letters = locale.getLanguage().length();
            return letters == 2 || letters == 3 ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
