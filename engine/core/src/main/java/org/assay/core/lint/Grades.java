package org.assay.core.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Outcome;
import org.assay.core.judge.Judge;
import org.assay.core.scoring.ReachableGrades;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.lint.Check;
import org.assay.ruleset.lint.Subject;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Model;

/**
 * Finds grades that no company can get, whatever becomes of each requirement. With fewer requirements than grades some are
 * out of reach by nature, and nothing is said.
 */
public final class Grades implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        Model model = subject.ruleset().scoring().headline();
        List<Scored> scored =
                subject.ruleset().requirements().stream().map(Grades::scored).toList();
        if (scored.size() < model.grades().size()) {
            return Stream.of();
        }
        return ReachableGrades.unreachable(model, subject.ruleset().header().areas(), scored).stream()
                .map(grade -> subject.warning(
                        IssueCode.LINT_UNREACHABLE_GRADE,
                        subject.header(),
                        "no company can get the grade " + grade + ", whatever it answers: look at the weights and"
                                + " severities"));
    }

    private static Scored scored(Requirement requirement) {
        Set<Verdict> possible = new Judge(requirement).anything();
        Verdict open = new Verdict(Outcome.NO_EVIDENCE, requirement.severity());
        return new Scored(
                requirement.id(),
                requirement.area(),
                requirement.weight(),
                requirement.severity(),
                open,
                possible,
                open,
                false,
                false);
    }
}
