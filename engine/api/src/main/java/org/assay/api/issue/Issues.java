package org.assay.api.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Issues, as many of them as people can use. */
public final class Issues {
    /** The most issues that are told one by one. */
    public static final int MOST = 1_000;

    private static final Comparator<Issue> BY_GRAVITY = Comparator.comparing(Issue::isError)
            .thenComparing(issue -> issue.code().type());

    private Issues() {}

    /**
     * Returns the issues; of more than {@link #MOST} the first, and a last one that says how many others there are and is as
     * grave as the gravest of them.
     */
    public static List<Issue> first(List<Issue> issues) {
        if (issues.size() <= MOST + 1) {
            return List.copyOf(issues);
        }
        List<Issue> first = new ArrayList<>(issues.subList(0, MOST));
        first.add(others(issues.subList(MOST, issues.size())));
        return List.copyOf(first);
    }

    private static Issue others(List<Issue> issues) {
        Issue gravest = issues.stream().max(BY_GRAVITY).orElseThrow();
        String message = "and " + issues.size() + " more, from here on; mend those named first";
        return new Issue(gravest.severity(), gravest.code(), issues.get(0).location(), message, "");
    }
}
