package org.assay.conditions.feel;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.assay.api.issue.Nearest;

/**
 * The word at which the parser gave up, and what its author most likely meant.
 *
 * @param functions the known functions, for hints
 */
record Misread(String text, Token token, Collection<String> functions) {
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("'", "a text stands between double quotes: \"...\""),
            Map.entry("\"", "the text that begins here does not end"),
            Map.entry("&", "write `and`"),
            Map.entry("|", "write `or`"),
            Map.entry("!", "write `not(...)`"),
            Map.entry("AND", "write `and`, in lower case"),
            Map.entry("OR", "write `or`, in lower case"),
            Map.entry("NOT", "write `not(...)`, in lower case"),
            Map.entry("..", "a range between names needs a square bracket: `[a..b]`, `[a..b)` or `(a..b]`"),
            Map.entry("?", "write `if a then b else c`"),
            Map.entry("is", "write `x = null` or `x = y`"),
            Map.entry("like", "write `contains(text, part)`"),
            Map.entry("matches", "write `contains(text, part)`"),
            Map.entry("mod", "it is `x - y * floor(x / y)`"),
            Map.entry("%", "a percentage is a plain number, without a sign"));
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern OPEN_RANGE = Pattern.compile("[\\[(]\\s*\\.\\.|\\.\\.\\s*[\\])]");
    private static final Pattern FUNCTION = Pattern.compile("(?<![.\\w])[A-Za-z]\\w*(?: \\w+){1,4} ?(?=\\()");

    String message() {
        if (OPEN_RANGE.matcher(TEXT.matcher(text).replaceAll("")).find()) {
            return "a range has two ends; for one write `x >= 1`";
        }
        if (token.getType() == Token.EOF) {
            return "the condition ends too early: something is missing, or a bracket is not closed";
        }
        String word = token.getText();
        if (MEANT.containsKey(word)) {
            return "unexpected `" + word + "`: " + MEANT.get(word);
        }
        if (rest().isBlank()) {
            return "unexpected `" + word + "` at the end";
        }
        return unknownFunction(word);
    }

    private String unknownFunction(String word) {
        Matcher function = FUNCTION.matcher(text);
        int at = token.getStartIndex();
        while (function.find()) {
            if (function.start() <= at && at < function.end()) {
                String name = function.group().strip();
                return "`" + name + "` is no function" + Nearest.hint(name, functions);
            }
        }
        return beforehand().endsWith("not ")
                ? "unexpected `" + word + "`: write `not(...)`, with brackets"
                : "unexpected `" + word + "`";
    }

    private String rest() {
        return text.substring(Math.min(text.length(), token.getStopIndex() + 1));
    }

    private String beforehand() {
        return text.substring(0, Math.min(text.length(), token.getStartIndex()));
    }
}
