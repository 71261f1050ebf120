package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** A profile that must be refused, and with which issue. */
final class BadProfile {
    private static final String SYNTAX = "profile.syntax";
    private static final int DEPTH = 100_000;
    private static final int ALIASES = 1_000_000;

    static final List<BadProfile> ALL = Stream.concat(unreadable(), unfit()).toList();

    private final String file;
    private final byte[] content;
    private final String code;
    private final List<String> words;

    private BadProfile(String file, byte[] content, String code, String... words) {
        this.file = file;
        this.content = content;
        this.code = code;
        this.words = List.of(words);
    }

    private static Stream<BadProfile> unreadable() {
        return Stream.of(
                text("broken.yaml", "id: x\nanswers: { hours.weekly_normal: [ 1\n", SYNTAX, "not well-formed"),
                text("broken.json", "{\"id\": \"x\",\n \"answers\": {,}}", SYNTAX, "`,` cannot stand here"),
                yaml("twice.yaml", "1\n  hours.weekly_normal: 2", "profile.duplicate_key", "already stands in line 3"),
                json("twice.json", "1, \"hours.weekly_normal\": 2", "profile.duplicate_key", "stands twice"),
                yaml("deep.yaml", "[".repeat(DEPTH) + "]".repeat(DEPTH), SYNTAX, "deeper than 100"),
                json("deep.json", "[".repeat(DEPTH) + "]".repeat(DEPTH), SYNTAX, "100 levels deep"),
                text("unclosed.yaml", "[".repeat(DEPTH), SYNTAX, "deeper than 100"),
                yaml("aliases.yaml", "[ &a 1, " + "*a, ".repeat(ALIASES) + "*a ]", SYNTAX, "aliases are not used"),
                text("empty.yaml", "", SYNTAX, "empty"),
                text("empty.json", "", SYNTAX, "empty"),
                text("comment.yaml", "# nothing\n", SYNTAX, "empty"),
                new BadProfile("binary.yaml", binary(), "profile.unreadable", "UTF-8"),
                new BadProfile("binary.json", binary(), "profile.unreadable", "UTF-8"),
                text(
                        "period.yaml",
                        "id: x\nperiod: { from: 2025-02-30, to: 2025-12-31 }\nanswers: {}\n",
                        "profile.wrong_date",
                        "`from`",
                        "2025-02-30"));
    }

    private static Stream<BadProfile> unfit() {
        String normal = "`hours.weekly_normal`";
        return Stream.of(
                yaml("huge.yaml", "1E+999999999", "profile.wrong_type", normal, "a number in h", "1E+999999999"),
                json("huge.json", "1E+999999999", "profile.wrong_type", normal, "a number in h", "1E+999999999"),
                yaml("type.yaml", "many", "profile.wrong_type", normal, "a number in h", "\"many\""),
                json("type.json", "[\"many\"]", "profile.wrong_type", normal, "a number in h", "a list"),
                yaml("unit.yaml", "{ value: 40, unit: kWh }", "profile.wrong_unit", normal, "in h", "\"40\" in kWh"),
                yaml("range.yaml", "169", "profile.out_of_range", normal, "from 0 up to 168 in h", "\"169\""),
                json("range.json", "-1", "profile.out_of_range", normal, "from 0 up to 168 in h", "\"-1\""),
                text(
                        "date.yaml",
                        "id: x\nanswers:\n  permits.register: [ { valid_until: 2025-02-30 } ]\n",
                        "profile.wrong_date",
                        "`permits.register.valid_until`",
                        "a date",
                        "2025-02-30"));
    }

    private static BadProfile yaml(String file, String hours, String code, String... words) {
        return text(file, "id: x\nanswers:\n  hours.weekly_normal: " + hours + "\n", code, words);
    }

    private static BadProfile json(String file, String hours, String code, String... words) {
        return text(file, "{\"id\": \"x\", \"answers\": {\n\"hours.weekly_normal\": " + hours + "}}", code, words);
    }

    private static BadProfile text(String file, String text, String code, String... words) {
        return new BadProfile(file, text.getBytes(UTF_8), code, words);
    }

    private static byte[] binary() {
        byte[] bytes = new byte[1 << 16];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Returns whether it is refused before its answers are compared with their indicators. */
    boolean isUnreadable() {
        return unreadable().anyMatch(other -> other.file.equals(file));
    }

    /** Returns its name, which tells its format. */
    String file() {
        return file;
    }

    byte[] content() {
        return content.clone();
    }

    /** Returns the stable name of the issue. */
    String code() {
        return code;
    }

    /** Returns what the issue says, among other things. */
    List<String> words() {
        return words;
    }

    String mediaType() {
        return "application/" + file.substring(file.indexOf('.') + 1);
    }

    @Override
    public String toString() {
        return file;
    }
}
