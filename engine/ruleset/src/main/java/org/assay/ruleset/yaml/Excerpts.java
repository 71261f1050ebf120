package org.assay.ruleset.yaml;

import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;

/** Puts beside each issue the line of the text it points at. */
public final class Excerpts {
    private static final int MAX_LINE = 200;

    private Excerpts() {}

    /** Returns the issues, each with its line of this text. */
    public static List<Issue> attach(List<Issue> issues, String text) {
        List<String> lines = text.lines().toList();
        return issues.stream().map(issue -> attach(issue, lines)).toList();
    }

    /** Returns the issue with its line among these; a line of more than 200 characters is left out. */
    public static Issue attach(Issue issue, List<String> lines) {
        Location at = issue.location();
        boolean shown =
                at.line() >= 1 && at.line() <= lines.size() && issue.excerpt().isEmpty();
        return shown && lines.get(at.line() - 1).length() <= MAX_LINE
                ? issue.withExcerpt(lines.get(at.line() - 1))
                : issue;
    }
}
