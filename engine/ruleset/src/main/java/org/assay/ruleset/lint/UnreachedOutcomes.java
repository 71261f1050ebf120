package org.assay.ruleset.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Outcome;
import org.assay.ruleset.logic.Ways;
import org.assay.ruleset.model.Requirement;

/** Finds outcomes of requirements that no case expects: nobody would notice if they came out wrong. Of a
 * requirement taken over from another ruleset, that one has the cases. */
final class UnreachedOutcomes implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        return subject.written()
                .filter(requirement -> requirement.origin().isEmpty())
                .flatMap(requirement -> find(subject, requirement));
    }

    private static Stream<Issue> find(Subject subject, Requirement requirement) {
        Set<Outcome> missing = requirement.outcomes();
        Set<Outcome> expected = expected(subject, requirement);
        if (expected.isEmpty()) {
            return Stream.of(); // that it has no cases at all is said elsewhere
        }
        missing.removeAll(expected);
        missing.removeIf(outcome -> isImpossible(subject, requirement, outcome));
        return missing.isEmpty()
                ? Stream.of()
                : Stream.of(subject.warning(
                        IssueCode.LINT_UNREACHED,
                        requirement.at(),
                        "no case of `" + requirement.id() + "` expects "
                                + missing.stream().map(Outcome::name).collect(Collectors.joining(" or "))));
    }

    /** Whether no branch with an outcome can ever decide, which is said elsewhere. */
    private static boolean isImpossible(Subject subject, Requirement requirement, Outcome outcome) {
        Ways ways = new Ways(requirement, subject.ruleset().vocabulary());
        int[] branches = IntStream.range(0, requirement.branches().size())
                .filter(i -> requirement.branches().get(i).outcome() == outcome)
                .toArray();
        return branches.length > 0 && IntStream.of(branches).allMatch(ways::isClosed);
    }

    private static Set<Outcome> expected(Subject subject, Requirement requirement) {
        Set<Outcome> expected = EnumSet.noneOf(Outcome.class);
        subject.casebook().cases().stream()
                .filter(example -> example.requirement().equals(requirement.id()))
                .forEach(example -> expected.add(example.expected()));
        return expected;
    }
}
