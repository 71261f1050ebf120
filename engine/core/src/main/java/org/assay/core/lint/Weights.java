package org.assay.core.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.core.scoring.ReachableGrades;
import org.assay.ruleset.lint.Check;
import org.assay.ruleset.lint.Subject;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Model;

/**
 * Finds requirements that decide more than 40 % of a score alone. Of two requirements that weigh the same each decides
 * half, and of one alone all: that is no mistake of its weight.
 */
public final class Weights implements Check {
    private static final BigDecimal MOST = new BigDecimal("0.4");

    @Override
    public Stream<Issue> find(Subject subject) {
        Model model = subject.ruleset().scoring().headline();
        if (!ReachableGrades.isMeanOfRequirements(model)) {
            return Stream.of();
        }
        List<Requirement> all = subject.ruleset().requirements();
        BigDecimal sum = all.stream().map(one -> weight(model, one)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return subject.written()
                .filter(requirement -> isHeavy(weight(model, requirement), sum, all.size()))
                .map(requirement -> issue(subject, requirement, weight(model, requirement), sum));
    }

    private static BigDecimal weight(Model model, Requirement requirement) {
        return model.weight(requirement.id(), requirement.weight(), requirement.severity());
    }

    private static boolean isHeavy(BigDecimal weight, BigDecimal sum, int requirements) {
        boolean moreThanItsShare =
                weight.multiply(BigDecimal.valueOf(requirements)).compareTo(sum) > 0;
        return moreThanItsShare && weight.compareTo(sum.multiply(MOST)) > 0;
    }

    private static Issue issue(Subject subject, Requirement requirement, BigDecimal weight, BigDecimal sum) {
        Location at = subject.places().value(requirement.at(), "/weight");
        BigDecimal share = weight.movePointRight(2).divide(sum, 0, RoundingMode.HALF_UP);
        return subject.warning(
                IssueCode.LINT_WEIGHT,
                at,
                "`" + requirement.id() + "` alone decides " + share.toPlainString()
                        + " % of the score; more than 40 % is too much for one requirement");
    }
}
