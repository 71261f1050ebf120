package org.assay.ruleset.translate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that a reader may see, and that can be said in another language.
 *
 * @param path the keys under which a translation holds it; the member of a list by its number, from 0
 * @param own as the author wrote it; empty for a member of a list that has no text of its own
 * @param translated whether the translation says it
 * @param here whether the ruleset's own translation can hold it, and not only that of a ruleset it extends
 */
public record Translatable(List<String> path, String own, boolean translated, boolean here) {
    public Translatable {
        path = List.copyOf(path);
    }

    /** Returns what people call it, such as {@code requirement 7.1 remedy 2 do}. */
    public String label() {
        return IntStream.range(0, path.size()).mapToObj(this::word).collect(Collectors.joining(" "));
    }

    private String word(int at) {
        String before = at == 0 ? "" : path.get(at - 1);
        return switch (before) {
            case "findings", "remedies" -> String.valueOf(Integer.parseInt(path.get(at)) + 1);
            case "requirements", "areas", "indicators", "fields", "not_applicable_reasons", "removed" -> path.get(at);
            default -> one(path.get(at));
        };
    }

    private static String one(String section) {
        return switch (section) {
            case "remedies" -> "remedy";
            case "not_applicable_reasons" -> "reason";
            default -> section.replaceFirst("s$", "");
        };
    }
}
