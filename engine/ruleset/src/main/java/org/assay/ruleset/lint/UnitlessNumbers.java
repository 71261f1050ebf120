package org.assay.ruleset.lint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.conditions.Calculation;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.ItemsOf;
import org.assay.conditions.MostProtective;
import org.assay.conditions.partial.Arithmetic;
import org.assay.ruleset.place.Located;

/**
 * Finds bare numbers that are compared with, or added to, a number that has a unit: nobody can tell whether 12 are hours
 * or days. Zero is the same in any unit, and 100 % is all.
 */
final class UnitlessNumbers implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        return subject.conditions()
                .flatMap(located -> find(subject, located, located.condition().tree()));
    }

    private Stream<Issue> find(Subject subject, Located located, Expression part) {
        return part.children().stream()
                .flatMap(child -> Stream.concat(
                        unit(part, child).stream().flatMap(unit -> issue(subject, located, child, unit)),
                        find(subject, located, child)));
    }

    /** Returns the unit that a bare number stands against; empty for anything else. */
    static Optional<String> unit(Expression part, Expression child) {
        Optional<BigDecimal> number = Numbers.written(child).filter(one -> !Numbers.is(one, 0));
        return number.filter(one -> meets(part))
                .flatMap(one -> part.children().stream()
                        .flatMap(operand -> Numbers.unit(operand).stream())
                        .findFirst()
                        .filter(unit -> !(unit.equals("%") && Numbers.is(one, 100))));
    }

    /** Whether the operands of a part must be of one unit. */
    private static boolean meets(Expression part) {
        boolean adds = part instanceof Calculation sum
                && (sum.operation() == Arithmetic.PLUS || sum.operation() == Arithmetic.MINUS);
        return adds || part instanceof Comparison || part instanceof ItemsOf || part instanceof MostProtective;
    }

    private static Stream<Issue> issue(Subject subject, Located located, Expression number, String unit) {
        return subject.warning(
                IssueCode.LINT_UNITLESS_NUMBER,
                located,
                number,
                "`" + Numbers.written(number).orElseThrow().toPlainString() + "` has no unit and stands against a"
                        + " number in " + unit + "; a limit stands in a parameter, with its unit, source and date");
    }
}
