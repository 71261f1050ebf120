package org.assay.verify;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A published list of strings that break programs, and how a person should be shown one. */
final class HostileStrings {
    private static final String STRINGS = "conformance/bad-input/strings/blns.json";
    /** What steers a terminal or turns the reading direction, and is no line break. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF]");

    private HostileStrings() {}

    static List<String> all() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(Repository.shared(STRINGS)))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    /** Returns a string as YAML and JSON both write it: in double quotes, what one cannot see by its number. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point < 0x10000 && (point < ' ' || point > '~')) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns whether a text would do something to the terminal it is printed on. */
    static boolean steers(String printed) {
        return STEERING.matcher(printed).find();
    }

    /** Returns a string without white space, with the numbers of what steers in its place. */
    static String shown(String text) {
        String words = withoutSpace(text);
        return STEERING.matcher(words)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** Returns a text without what breaks lines. */
    static String withoutSpace(String text) {
        return text.replaceAll("[ \t\r\n]", "");
    }
}
