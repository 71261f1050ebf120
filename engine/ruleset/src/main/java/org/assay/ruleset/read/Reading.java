package org.assay.ruleset.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;

/**
 * What came of reading the files of a ruleset, of indicators or of parameters.
 *
 * @param result empty if there is any error
 * @param issues everything found, sorted by place
 */
public record Reading<T>(Optional<T> result, List<Issue> issues) {
    private static final Comparator<Issue> BY_PLACE = Comparator.<Issue, String>comparing(
                    issue -> issue.location().source())
            .thenComparingInt(issue -> issue.location().line())
            .thenComparingInt(issue -> issue.location().column());

    /** Keeps the result only if no issue is an error. */
    static <T> Reading<T> of(T result, List<Issue> issues) {
        List<Issue> sorted = issues.stream().sorted(BY_PLACE).distinct().toList();
        boolean failed = sorted.stream().anyMatch(Issue::isError);
        return new Reading<>(failed ? Optional.empty() : Optional.of(result), sorted);
    }

    /** Returns nothing, because of issues. */
    static <T> Reading<T> failed(List<Issue> issues) {
        return new Reading<>(
                Optional.empty(), issues.stream().sorted(BY_PLACE).distinct().toList());
    }

    /** Returns the same as it has to be before it is tested or published: with cases for every requirement. */
    public Reading<T> withCases() {
        return issues.stream().anyMatch(Reading::isCaseMissing)
                ? failed(issues.stream().map(Reading::strict).toList())
                : this;
    }

    private static boolean isCaseMissing(Issue issue) {
        return issue.code() == IssueCode.RULESET_CASES && !issue.isError();
    }

    private static Issue strict(Issue issue) {
        return isCaseMissing(issue)
                ? Issue.error(issue.code(), issue.location(), issue.message()).withExcerpt(issue.excerpt())
                : issue;
    }

    /**
     * Returns the result.
     *
     * @throws AssayException with every issue, if there is any error
     */
    public T orThrow() {
        return result.orElseThrow(() -> new AssayException(issues));
    }
}
