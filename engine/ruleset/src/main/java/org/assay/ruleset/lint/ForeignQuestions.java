package org.assay.ruleset.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Origin;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;

/**
 * Finds requirements that read the answer to a question of another requirement. An indicator of a ruleset's own says with
 * {@code asked_by} whose question it is; one that does not may be read by any.
 */
public final class ForeignQuestions {
    private ForeignQuestions() {}

    /** Returns a warning for each requirement and each answer that it takes from elsewhere, in order of reading. */
    public static List<Issue> of(Ruleset ruleset) {
        Map<String, List<String>> askers = askers(ruleset);
        List<Issue> warnings = new ArrayList<>();
        for (Requirement requirement : ruleset.requirements()) {
            for (Symbol symbol : requirement.reads()) {
                Optional.ofNullable(askers.get(symbol.id()))
                        .filter(owners -> !isAsked(requirement, owners))
                        .ifPresent(owners -> warnings.add(warning(requirement, symbol.id(), owners)));
            }
        }
        return warnings;
    }

    private static Map<String, List<String>> askers(Ruleset ruleset) {
        return ruleset.ownIndicators().stream()
                .filter(indicator -> indicator.askedBy().isPresent())
                .collect(Collectors.toMap(
                        Indicator::id, indicator -> indicator.askedBy().orElseThrow(), (first, second) -> first));
    }

    /** A requirement that was taken over from another ruleset goes by the name it had there, too. */
    private static boolean isAsked(Requirement requirement, List<String> owners) {
        return owners.contains(requirement.id())
                || requirement
                        .origin()
                        .map(Origin::requirement)
                        .filter(owners::contains)
                        .isPresent();
    }

    private static Issue warning(Requirement requirement, String indicator, List<String> owners) {
        String whose = owners.isEmpty() ? "which no requirement asks" : "a question of " + listed(owners);
        return Issue.warning(
                IssueCode.LINT_FOREIGN_QUESTION,
                requirement.at(),
                "`" + requirement.id() + "` reads `" + indicator + "`, " + whose
                        + ": read a question of its own, or add `" + requirement.id()
                        + "` to the `asked_by` of that one");
    }

    private static String listed(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
