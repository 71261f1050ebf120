package org.assay.ruleset.lint;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.ruleset.logic.Ways;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;

/** Finds branches that never decide, since whenever they hold one before them holds already. */
final class Shadows implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        return subject.written().flatMap(requirement -> find(subject, requirement));
    }

    private static Stream<Issue> find(Subject subject, Requirement requirement) {
        Ways ways = new Ways(requirement, subject.ruleset().vocabulary());
        return IntStream.range(0, requirement.branches().size())
                .filter(i -> ways.isClosed(i) && !ways.isClosedByOne(i))
                .mapToObj(i -> issue(subject, requirement, i));
    }

    private static Issue issue(Subject subject, Requirement requirement, int index) {
        Branch branch = requirement.branches().get(index);
        Location whole = subject.places().value(requirement.at(), "/branches/" + index);
        Location at = subject.condition(requirement, branch)
                .findFirst()
                .map(located -> located.at())
                .orElse(whole);
        return subject.warning(
                IssueCode.LINT_SHADOWED,
                at,
                branch.condition().isPresent()
                        ? "whenever this holds, a condition before it holds already, so that this never decides for "
                                + branch.outcome()
                        : "one of the conditions always holds, so that nobody can get " + branch.outcome()
                                + " otherwise");
    }
}
