package org.assay.host.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueSeverity;
import org.assay.api.issue.Location;
import org.assay.host.text.Visible;

/** Issues as text: each with its place, and at the end how many there are. */
final class IssueText {
    private static final int LONGEST_EXCERPT = 400;
    private static final int LONGEST_MESSAGE = 2_000;

    private IssueText() {}

    /** Returns the issues in the order given; nothing for none. */
    static String of(List<Issue> issues) {
        if (issues.isEmpty()) {
            return "";
        }
        String all = issues.stream().map(IssueText::of).collect(Collectors.joining("\n"));
        return all + "\n" + count(issues) + "\n";
    }

    private static String of(Issue issue) {
        String kind = issue.isError() ? "" : issue.severity().name().toLowerCase(java.util.Locale.ROOT) + ": ";
        return kind + safe(issue).render();
    }

    private static Issue safe(Issue issue) {
        Location at = issue.location().in(Visible.of(issue.location().source()));
        String excerpt = issue.excerpt().length() > LONGEST_EXCERPT ? "" : issue.excerpt();
        return new Issue(issue.severity(), issue.code(), at, visibleLines(cut(issue.message())), visibleTabs(excerpt));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static String visibleLines(String text) {
        return text.lines().map(Visible::of).collect(Collectors.joining("\n    "));
    }

    private static String visibleTabs(String text) {
        return Stream.of(text.split("\t", -1)).map(Visible::of).collect(Collectors.joining("\t"));
    }

    private static String count(List<Issue> issues) {
        return Stream.of(IssueSeverity.values())
                .map(severity -> count(issues, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<Issue> issues, IssueSeverity severity) {
        long count =
                issues.stream().filter(issue -> issue.severity() == severity).count();
        String word = severity.name().toLowerCase(java.util.Locale.ROOT);
        return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }
}
