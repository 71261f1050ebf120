package org.assay.ruleset.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;

/** Puts beside each issue the line of the text it points at. */
public final class Excerpts {
    private static final int MAX_LINE = 200;

    private Excerpts() {}

    /**
     * Returns the issues, each with its line; one of more than 200 characters is left out.
     *
     * @param texts the text of each source; empty for one that is not known
     */
    public static List<Issue> attach(List<Issue> issues, Function<String, String> texts) {
        Map<String, SortedSet<Integer>> wanted = issues.stream()
                .map(Issue::location)
                .collect(Collectors.groupingBy(
                        Location::source, Collectors.mapping(Location::line, Collectors.toCollection(TreeSet::new))));
        Map<String, Map<Integer, String>> found = new HashMap<>();
        wanted.forEach((source, numbers) -> found.put(source, lines(texts.apply(source), numbers)));
        return issues.stream()
                .map(issue -> with(issue, found.get(issue.location().source())))
                .toList();
    }

    private static Issue with(Issue issue, Map<Integer, String> lines) {
        String line = lines.getOrDefault(issue.location().line(), "");
        return issue.excerpt().isEmpty() && line.length() <= MAX_LINE ? issue.withExcerpt(line) : issue;
    }

    /** Returns the lines of these numbers; the others of a text of millions of lines are not even cut out. */
    private static Map<Integer, String> lines(String text, SortedSet<Integer> numbers) {
        Map<Integer, String> lines = new HashMap<>();
        int number = 1;
        for (int start = 0; start < text.length() && !numbers.tailSet(number).isEmpty(); number++) {
            int end = end(text, start);
            if (numbers.contains(number)) {
                lines.put(number, text.substring(start, end));
            }
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
