package org.assay.conditions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A table of the README that authors of rulesets read, so that what they read is what is tested. */
final class MarkdownTable {
    private static final Path README = Path.of("../../rulesets/README.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private MarkdownTable() {}

    /** Returns the cells of each row below this header. */
    static List<List<String>> under(String header) {
        List<String> lines = lines();
        int at = lines.indexOf(header);
        if (at < 0) {
            throw new IllegalStateException("rulesets/README.md has no table " + header);
        }
        return lines.stream()
                .skip(at + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        String inner = line.substring(2, line.length() - 2);
        return Arrays.stream(inner.split(" \\| ", -1)).map(String::strip).toList();
    }

    /** Returns what stands between backticks in a cell, in order. */
    static List<String> code(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(README);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
