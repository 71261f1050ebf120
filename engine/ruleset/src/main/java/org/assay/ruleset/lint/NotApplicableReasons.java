package org.assay.ruleset.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;

/**
 * Finds requirements that can be not applicable and do not say why, and reasons that no requirement gives. Of a requirement
 * taken over from another ruleset, that one has to say why.
 */
final class NotApplicableReasons implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        return Stream.concat(unused(subject), unexplained(subject));
    }

    /** The ruleset's own reasons stand before those it inherits. */
    private static Stream<Issue> unused(Subject subject) {
        List<String> given = subject.ruleset().requirements().stream()
                .flatMap(requirement -> requirement.reasons().stream())
                .map(NotApplicableReason::code)
                .toList();
        List<NotApplicableReason> reasons = subject.ruleset().header().reasons();
        return IntStream.range(0, reasons.size())
                .filter(i -> !given.contains(reasons.get(i).code()))
                .boxed()
                .flatMap(i -> unused(subject, reasons.get(i).code(), "/not_applicable_reasons/" + i + "/id"));
    }

    private static Stream<Issue> unused(Subject subject, String code, String pointer) {
        Location at = subject.places().value(subject.header(), pointer);
        return at.equals(subject.header())
                ? Stream.of()
                : Stream.of(subject.warning(
                        IssueCode.LINT_UNUSED_REASON,
                        at,
                        "no requirement gives the reason `" + code + "`; name it with `not_applicable` or leave it"
                                + " out"));
    }

    private static Stream<Issue> unexplained(Subject subject) {
        return subject.written()
                .filter(requirement -> requirement.origin().isEmpty())
                .flatMap(requirement -> unexplained(requirement).stream()
                        .map(pointer -> subject.warning(
                                IssueCode.LINT_NO_REASON,
                                subject.places().value(requirement.at(), pointer),
                                "`" + requirement.id() + "` does not say why it does not apply; list the reason under"
                                        + " `not_applicable_reasons` in ruleset.yaml and name it here with"
                                        + " `not_applicable`")));
    }

    private static List<String> unexplained(Requirement requirement) {
        List<String> pointers = new ArrayList<>();
        if (requirement.appliesWhen().isPresent() && requirement.notApplicable().isEmpty()) {
            pointers.add("/applies_when");
        }
        requirement
                .repeat()
                .filter(repeat -> repeat.notApplicable().isEmpty())
                .ifPresent(repeat -> pointers.add("/repeat"));
        for (int at = 0; at < requirement.branches().size(); at++) {
            Branch branch = requirement.branches().get(at);
            if (branch.outcome() == Outcome.NOT_APPLICABLE
                    && branch.notApplicable().isEmpty()) {
                pointers.add("/branches/" + at);
            }
        }
        return pointers;
    }
}
