package org.assay.conditions;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Builds parts of conditions anew with other parts in place of their own, keeping places and types. */
public final class Rewriting {
    private Rewriting() {}

    /**
     * Returns the same part with other children.
     *
     * @param children as many as it has, in the order of {@link Expression#children()}
     */
    public static Expression with(Expression part, List<Expression> children) {
        return switch (children.size()) {
            case 0 -> part.children().isEmpty() ? part : list(part, children);
            case 1 -> part.children().size() == 1 ? one(part, children) : list(part, children);
            default -> two(part, children);
        };
    }

    /** Returns the same tree, each part of it replaced, the innermost first. */
    public static Expression everywhere(Expression part, UnaryOperator<Expression> change) {
        List<Expression> children =
                part.children().stream().map(child -> everywhere(child, change)).toList();
        return change.apply(children.equals(part.children()) ? part : with(part, children));
    }

    private static Expression one(Expression part, List<Expression> children) {
        Expression only = children.get(0);
        if (part instanceof Absence absence) {
            return new Absence(absence.at(), only, absence.missing());
        }
        if (part instanceof Field field) {
            return new Field(field.at(), only, field.name(), field.type());
        }
        if (part instanceof Negation) {
            return new Negation(part.at(), only);
        }
        if (part instanceof Not) {
            return new Not(part.at(), only);
        }
        if (part instanceof Power power) {
            return new Power(power.at(), only, power.exponent(), power.type());
        }
        return part instanceof Projection projection
                ? new Projection(projection.at(), only, projection.name(), projection.type())
                : list(part, children);
    }

    private static Expression two(Expression part, List<Expression> children) {
        if (part instanceof Calculation sum) {
            return of(children, (a, b) -> new Calculation(sum.at(), sum.operation(), a, b, sum.type()));
        }
        if (part instanceof Comparison comparison) {
            return of(children, (a, b) -> new Comparison(comparison.at(), comparison.relation(), a, b));
        }
        if (part instanceof Filter) {
            return of(children, (list, condition) -> new Filter(part.at(), list, condition));
        }
        if (part instanceof Quantified every) {
            return of(children, (list, condition) -> new Quantified(every.at(), every.every(), list, condition));
        }
        if (part instanceof Shift shift) {
            return of(children, (day, span) -> new Shift(shift.at(), day, span, shift.back()));
        }
        return part instanceof Choice choice
                ? new Choice(choice.at(), children.get(0), children.get(1), children.get(2), choice.type())
                : list(part, children);
    }

    private static Expression of(List<Expression> children, BinaryOperator<Expression> make) {
        return make.apply(children.get(0), children.get(1));
    }

    private static Expression list(Expression part, List<Expression> children) {
        if (part instanceof AllOf) {
            return new AllOf(part.at(), children);
        }
        if (part instanceof AnyOf) {
            return new AnyOf(part.at(), children);
        }
        if (part instanceof Call call) {
            return new Call(call.at(), call.function(), children, call.type());
        }
        if (part instanceof ItemsOf) {
            return new ItemsOf(part.at(), children, part.type());
        }
        if (part instanceof FieldsOf fields) {
            return new FieldsOf(fields.at(), fields.names(), children, fields.type());
        }
        if (part instanceof MostProtective strictest) {
            return new MostProtective(strictest.at(), strictest.stricter(), children, strictest.type());
        }
        throw new IllegalArgumentException("nothing can be put into " + Written.of(part));
    }
}
