package org.assay.ruleset.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;

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

    /**
     * Returns the result.
     *
     * @throws AssayException with every issue, if there is any error
     */
    public T orThrow() {
        return result.orElseThrow(() -> new AssayException(issues));
    }
}
