package org.assay.ruleset.lint;

import java.util.stream.Stream;
import org.assay.api.issue.Issue;

/** Looks for one kind of thing that is allowed in a ruleset and probably not meant. */
public interface Check {
    /** Returns a warning for each, at its place. */
    Stream<Issue> find(Subject subject);
}
