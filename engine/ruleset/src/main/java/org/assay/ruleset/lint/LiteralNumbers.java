package org.assay.ruleset.lint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.conditions.Call;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.Function;
import org.assay.ruleset.place.Located;

/**
 * Finds plain numbers in conditions that belong into a parameter, with a source and a date. Zero, one and a hundred say none,
 * one and all; a list may be asked for a few members.
 */
final class LiteralNumbers implements Check {
    private static final BigDecimal A_FEW = BigDecimal.valueOf(5);

    @Override
    public Stream<Issue> find(Subject subject) {
        return subject.conditions()
                .flatMap(located -> find(subject, located, located.condition().tree()));
    }

    private Stream<Issue> find(Subject subject, Located located, Expression part) {
        return part.children().stream()
                .flatMap(child -> Numbers.written(child)
                        .map(number -> isLimit(number) && !isExempt(part, child, number)
                                ? issue(subject, located, child, number)
                                : Stream.<Issue>of())
                        .orElseGet(() -> find(subject, located, child)));
    }

    private static boolean isLimit(BigDecimal number) {
        BigDecimal amount = number.abs();
        return !Numbers.is(amount, 0) && !Numbers.is(amount, 1) && !Numbers.is(amount, 100);
    }

    private static boolean isExempt(Expression part, Expression child, BigDecimal number) {
        boolean rounds = part instanceof Call call && call.function() == Function.ROUND_HALF_UP;
        return rounds
                || UnitlessNumbers.unit(part, child).isPresent()
                || (part instanceof Comparison comparison && isFew(comparison, child, number));
    }

    private static boolean isFew(Comparison comparison, Expression child, BigDecimal number) {
        Optional<Expression> other =
                comparison.children().stream().filter(one -> !one.equals(child)).findFirst();
        return number.abs().compareTo(A_FEW) <= 0
                && other.filter(one -> one instanceof Call call && call.function() == Function.COUNT)
                        .isPresent();
    }

    private static Stream<Issue> issue(Subject subject, Located located, Expression child, BigDecimal number) {
        return subject.warning(
                IssueCode.LINT_LITERAL,
                located,
                child,
                "`" + number.toPlainString() + "` is written into the condition; a limit stands in a parameter, with"
                        + " its unit, source and date");
    }
}
