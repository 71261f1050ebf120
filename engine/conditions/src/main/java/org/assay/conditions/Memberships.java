package org.assay.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Relation;
import org.assay.conditions.syntax.Syntax;

/**
 * Checks {@code x in ...} and {@code x between a and b}. They become the comparisons they stand for, so that of a range
 * that is missed only the end that was missed is a reason.
 */
final class Memberships {
    private final Checker checker;
    private final Comparisons comparisons;

    Memberships(Checker checker) {
        this.checker = checker;
        this.comparisons = new Comparisons(checker);
    }

    Expression of(Syntax.In in) {
        Expression value = checker.check(in.value());
        if (!value.type().isOrdered()) {
            return checker.fault(
                    value.at(),
                    "`in` tests a number, a text, a date or a duration, but this is "
                            + value.type().describe());
        }
        List<Expression> tests = in.tests().stream()
                .map(test -> test instanceof Syntax.Range range ? range(in, value, range) : single(in, value, test))
                .toList();
        return tests.size() == 1 ? tests.get(0) : new AnyOf(in.at(), tests);
    }

    private Expression single(Syntax.In in, Expression value, Syntax syntax) {
        Expression test = checker.check(syntax);
        if (!(test.type() instanceof Type.Items items)) {
            return comparisons.of(in.at(), Relation.EQUAL, value, test);
        }
        if (in.bracketed()) {
            return checker.fault(
                    test.at(),
                    "a list stands after `in` alone and without brackets, `(x in list)`, or write"
                            + " `list contains(list, x)`");
        }
        return items.of().with(value.type()).isPresent()
                ? new Call(in.at(), Function.LIST_CONTAINS, List.of(test, value), new Type.Truth())
                : checker.fault(test.at(), "compares " + Comparisons.difference(value.type(), items.of()));
    }

    private Expression range(Syntax.In in, Expression value, Syntax.Range range) {
        Optional<Expression> low = range.low().map(checker::check);
        Optional<Expression> high = range.high().map(checker::check);
        if (isEmpty(low, high)) {
            return checker.fault(range.at(), "nothing lies in this range: its lower end is above its upper end");
        }
        List<Expression> ends = new ArrayList<>();
        Relation atLeast = range.withLow() ? Relation.AT_LEAST : Relation.MORE;
        Relation atMost = range.withHigh() ? Relation.AT_MOST : Relation.LESS;
        low.ifPresent(end -> ends.add(comparisons.of(in.at(), atLeast, value, end)));
        high.ifPresent(end -> ends.add(comparisons.of(in.at(), atMost, value, end)));
        return ends.size() == 1 ? ends.get(0) : new AllOf(in.at(), ends);
    }

    private static boolean isEmpty(Optional<Expression> low, Optional<Expression> high) {
        return number(low)
                .flatMap(from -> number(high).map(to -> from.value().compareTo(to.value()) > 0))
                .orElse(false);
    }

    private static Optional<Value.Num> number(Optional<Expression> end) {
        return end.filter(Literal.class::isInstance)
                .map(literal -> ((Literal) literal).value().value())
                .filter(Value.Num.class::isInstance)
                .map(Value.Num.class::cast);
    }
}
