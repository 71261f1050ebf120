package org.assay.api.issue;

import java.util.List;
import java.util.stream.Collectors;

/** Stops the work and carries every issue found, never only the first. */
public final class AssayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /**
     * Makes an exception of issues, of very many as {@link Issues#first} has them.
     *
     * @param issues at least one issue
     */
    public AssayException(List<Issue> issues) {
        super(Issues.first(issues).stream().map(Issue::render).collect(Collectors.joining("\n")));
        this.issues = Issues.first(issues);
    }

    /** Makes an exception of one error. */
    public AssayException(IssueCode code, Location location, String message) {
        this(List.of(Issue.error(code, location, message)));
    }

    /** Returns the issues; never empty. */
    public List<Issue> issues() {
        return issues;
    }

    /** Returns the type of the gravest issue: a fault of ours before one of a plugin, a ruleset, a profile. */
    public IssueType type() {
        return issues.stream()
                .filter(Issue::isError)
                .map(issue -> issue.code().type())
                .max(Enum::compareTo)
                .orElse(IssueType.ENGINE);
    }
}
