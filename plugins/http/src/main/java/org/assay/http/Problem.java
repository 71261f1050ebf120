package org.assay.http;

import java.util.List;
import java.util.Locale;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueType;
import org.assay.api.spi.Tree;

/**
 * Why a request was not answered as asked, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param code a stable name; where there are issues, that of the gravest
 * @param title the same for every problem of this kind
 * @param detail about this one
 * @param issues what was found; potentially empty
 */
record Problem(int status, String code, String title, String detail, List<Issue> issues) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** Returns the problem of an exception that carries issues. */
    static Problem of(AssayException exception) {
        IssueType type = exception.type();
        List<Issue> issues = exception.issues();
        Issue gravest = issues.stream()
                .filter(issue -> issue.isError() && issue.code().type() == type)
                .findFirst()
                .orElse(issues.get(0));
        String detail = gravest.message() + (issues.size() > 1 ? " (and " + (issues.size() - 1) + " more)" : "");
        return new Problem(type.httpStatus(), gravest.code().id(), title(type), detail, issues);
    }

    /** Returns the problem of a request that never came to the point. */
    static Problem of(int status, String title, String detail) {
        String code = "request." + title.toLowerCase(Locale.ROOT).replace(' ', '_');
        return new Problem(status, code, title, detail, List.of());
    }

    /** Returns a fault of ours, of which the client is told nothing more. */
    static Problem fault() {
        return new Problem(500, "engine.fault", title(IssueType.ENGINE), "the fault has been logged", List.of());
    }

    Tree tree() {
        return new Fields()
                .text("type", "urn:assay:problem:" + code)
                .text("title", title)
                .amount("status", status)
                .text("detail", detail)
                .items("issues", issues, IssueTrees::issue)
                .tree();
    }

    private static String title(IssueType type) {
        return switch (type) {
            case PROFILE -> "The profile or the request cannot be used";
            case NOT_FOUND -> "What was asked for is not there";
            case RULESET -> "A ruleset is faulty";
            case PLUGIN -> "A plugin failed";
            case ENGINE -> "The engine failed";
        };
    }
}
