package org.assay.http;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.stream.Collectors;

/** In which language a request wants to be answered, and in which it is. */
final class Language {
    private static final String ANY = "*";

    private Language() {}

    /** Returns the languages a request prefers, best first; none if it does not say so, or not as RFC 9110 has it. */
    static List<String> wanted(Context context) {
        String header = context.header("Accept-Language");
        return header == null ? List.of() : parse(header);
    }

    static List<String> parse(String header) {
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0 && !range.getRange().equals(ANY))
                    .map(LanguageRange::getRange)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Says in which languages the answer is; nothing if it holds no text. */
    static void answered(Context context, Collection<String> languages) {
        context.header("Vary", "Accept-Language");
        if (!languages.isEmpty()) {
            context.header(
                    "Content-Language", languages.stream().distinct().sorted().collect(Collectors.joining(", ")));
        }
    }
}
