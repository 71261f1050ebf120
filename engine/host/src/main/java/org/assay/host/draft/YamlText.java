package org.assay.host.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they stand in YAML. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}^](?:[\\p{L}\\p{N} _/().^-]*[\\p{L}\\p{N})_.])?");
    private static final Pattern NUMERIC = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){2}|\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlText() {}

    /** Returns a text as a value, in quotes where it could be read as something else. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain || NUMERIC.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (isSafe(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08x" : "\\u%04x", point));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
