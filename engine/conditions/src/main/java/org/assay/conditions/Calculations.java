package org.assay.conditions;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.syntax.Operator;
import org.assay.conditions.syntax.Syntax;

/** Checks sums and products: their operands, and the unit of their result. */
final class Calculations {
    private static final Type PLAIN = new Type.Number("");

    private final Checker checker;

    Calculations(Checker checker) {
        this.checker = checker;
    }

    Expression of(Syntax.Infix infix) {
        return switch (infix.operator()) {
            case TO_THE_POWER_OF -> power(infix);
            case PLUS, MINUS -> sum(infix);
            default -> product(infix);
        };
    }

    private Expression sum(Syntax.Infix infix) {
        Expression left = checker.check(infix.left());
        if (left.type() instanceof Type.Day) {
            return shift(infix, left);
        }
        Expression first = numeric(infix, left);
        Expression second = checker.number(infix.right(), takes(infix));
        return first.type()
                .with(second.type())
                .<Expression>map(type -> new Calculation(infix.at(), operation(infix), first, second, type))
                .orElseGet(() -> checker.fault(
                        second.at(),
                        (infix.operator() == Operator.PLUS ? "adds " : "subtracts ")
                                + Comparisons.difference(second.type(), first.type())
                                        .replace(" with ", infix.operator() == Operator.PLUS ? " to " : " from ")));
    }

    private Expression numeric(Syntax.Infix infix, Expression operand) {
        return checker.expect(operand, Type.Number.class, takes(infix) + " a number");
    }

    private static String takes(Syntax.Infix infix) {
        return "`" + infix.operator().sign() + "` takes";
    }

    private Expression shift(Syntax.Infix infix, Expression day) {
        Expression span = checker.check(infix.right());
        if (span.type() instanceof Type.Day) {
            return checker.fault(
                    span.at(), "two dates are not added or subtracted: compare one with the other plus a duration");
        }
        return span.type() instanceof Type.Span
                ? new Shift(infix.at(), day, span, infix.operator() == Operator.MINUS)
                : checker.expect(span, Type.Span.class, takes(infix) + " a duration after a date");
    }

    private Expression product(Syntax.Infix infix) {
        Expression left = checker.number(infix.left(), takes(infix));
        Expression right = checker.number(infix.right(), takes(infix));
        return new Calculation(infix.at(), operation(infix), left, right, unit(infix, left, right));
    }

    /** A plain factor or divisor keeps the unit of the other operand; all else gives a plain number. */
    private static Type unit(Syntax.Infix infix, Expression left, Expression right) {
        if (right.type().equals(PLAIN)) {
            return left.type();
        }
        return left.type().equals(PLAIN) && infix.operator() == Operator.TIMES ? right.type() : PLAIN;
    }

    private static Arithmetic operation(Syntax.Infix infix) {
        return switch (infix.operator()) {
            case PLUS -> Arithmetic.PLUS;
            case MINUS -> Arithmetic.MINUS;
            case TIMES -> Arithmetic.TIMES;
            case DIVIDED_BY -> Arithmetic.DIVIDED_BY;
            default -> throw new IllegalArgumentException(infix.operator().sign() + " calculates nothing");
        };
    }

    private Expression power(Syntax.Infix infix) {
        Expression base = checker.number(infix.left(), takes(infix));
        return whole(infix.right(), 100)
                .<Expression>map(exponent -> new Power(infix.at(), base, exponent, PLAIN))
                .orElseGet(() -> checker.fault(
                        infix.right().at(), "an exponent is a whole number from -100 to 100, written out"));
    }

    /** Returns a whole number that is written out; empty for anything else, and beyond the largest. */
    static Optional<Integer> whole(Syntax syntax, int largest) {
        if (syntax instanceof Syntax.Minus minus) {
            return whole(minus.operand(), largest).map(number -> -number);
        }
        return syntax instanceof Syntax.Quantity number
                ? Optional.of(number.value())
                        .filter(value -> value.abs().compareTo(BigDecimal.valueOf(largest)) <= 0)
                        .filter(value -> value.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValueExact)
                : Optional.empty();
    }
}
