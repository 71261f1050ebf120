package org.assay.core.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.core.scoring.ScoringRules;
import org.assay.ruleset.lint.Check;
import org.assay.ruleset.lint.Subject;
import org.assay.ruleset.model.Requirement;

/**
 * Finds requirements that decide more than 40 % of a score alone. Of two requirements that weigh the same each decides
 * half, and of one alone all: that is no mistake of its weight.
 */
public final class Weights implements Check {
    private static final BigDecimal MOST = new BigDecimal("0.4");

    @Override
    public Stream<Issue> find(Subject subject) {
        List<Requirement> all = subject.ruleset().requirements();
        BigDecimal sum = all.stream().map(Weights::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return subject.written()
                .filter(requirement -> isHeavy(weight(requirement), sum, all.size()))
                .map(requirement -> issue(subject, requirement, sum));
    }

    private static BigDecimal weight(Requirement requirement) {
        return ScoringRules.DEFAULT.weight(requirement.weight(), requirement.severity());
    }

    private static boolean isHeavy(BigDecimal weight, BigDecimal sum, int requirements) {
        boolean moreThanItsShare =
                weight.multiply(BigDecimal.valueOf(requirements)).compareTo(sum) > 0;
        return moreThanItsShare && weight.compareTo(sum.multiply(MOST)) > 0;
    }

    private static Issue issue(Subject subject, Requirement requirement, BigDecimal sum) {
        Location at = subject.places().value(requirement.at(), "/weight");
        BigDecimal share = weight(requirement).movePointRight(2).divide(sum, 0, RoundingMode.HALF_UP);
        return subject.warning(
                IssueCode.LINT_WEIGHT,
                at,
                "`" + requirement.id() + "` alone decides " + share.toPlainString()
                        + " % of the score; more than 40 % is too much for one requirement");
    }
}
