package org.assay.conditions;

import java.util.Optional;
import org.assay.conditions.partial.Relation;
import org.assay.conditions.syntax.Operator;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Syntax;

/** Checks that what is compared can be compared. */
final class Comparisons {
    private final Checker checker;

    Comparisons(Checker checker) {
        this.checker = checker;
    }

    Expression of(Syntax.Infix infix) {
        Relation relation = relation(infix.operator());
        if (infix.right() instanceof Syntax.Null || infix.left() instanceof Syntax.Null) {
            return absence(infix, relation);
        }
        return of(infix.at(), relation, checker.check(infix.left()), checker.check(infix.right()));
    }

    /** Returns a comparison of two expressions, unless their types differ or cannot be compared so. */
    Expression of(Place at, Relation relation, Expression left, Expression right) {
        Optional<Type> common = left.type().with(right.type());
        if (common.isEmpty()) {
            return checker.fault(right.at(), "compares " + difference(left.type(), right.type()));
        }
        if (!common.get().isComparable()) {
            return checker.fault(left.at(), "records cannot be compared: compare their fields");
        }
        return isEquality(relation) || common.get().isOrdered()
                ? new Comparison(at, relation, left, right)
                : checker.fault(
                        left.at(),
                        "`" + relation.sign() + "` compares numbers, texts, dates or durations, but this is "
                                + common.get().describe());
    }

    /** Says how two types differ; of two numbers, only the units. */
    static String difference(Type left, Type right) {
        return left instanceof Type.Number one && right instanceof Type.Number other
                ? one.unit() + " with " + other.unit()
                : left.describe() + " with " + right.describe();
    }

    private Expression absence(Syntax.Infix infix, Relation relation) {
        Syntax other = infix.right() instanceof Syntax.Null ? infix.left() : infix.right();
        if (!isEquality(relation) || other instanceof Syntax.Null) {
            return checker.nothing(new Syntax.Null(infix.right().at()));
        }
        Expression of = checker.check(other);
        if (of instanceof Derived derived) {
            return checker.fault(other.at(), derived.refusalOfNull());
        }
        boolean bare = of instanceof Lookup || of instanceof Field || of.type() instanceof Type.Nothing;
        return bare
                ? new Absence(infix.at(), of, relation == Relation.EQUAL)
                : checker.fault(
                        other.at(), "only an indicator, a parameter or a field of a record can be `null`, not this");
    }

    private static boolean isEquality(Relation relation) {
        return relation == Relation.EQUAL || relation == Relation.NOT_EQUAL;
    }

    private static Relation relation(Operator operator) {
        return switch (operator) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.LESS;
            case AT_MOST -> Relation.AT_MOST;
            case MORE -> Relation.MORE;
            case AT_LEAST -> Relation.AT_LEAST;
            case PLUS, MINUS, TIMES, DIVIDED_BY, TO_THE_POWER_OF ->
                throw new IllegalArgumentException(operator.sign() + " compares nothing");
        };
    }
}
