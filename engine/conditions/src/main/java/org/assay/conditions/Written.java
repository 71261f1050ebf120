package org.assay.conditions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.partial.Relation;

/**
 * Writes a part of a condition as its author could have written it. Equal texts, within one condition, stand for equal
 * parts; the member that a filter or quantifier looks at is always called {@code item}.
 */
public final class Written {
    private static final Map<Arithmetic, String> SIGNS = Map.of(
            Arithmetic.PLUS, " + ", Arithmetic.MINUS, " - ", Arithmetic.TIMES, " * ", Arithmetic.DIVIDED_BY, " / ");

    private Written() {}

    /** Returns the text. */
    public static String of(Expression part) {
        if (part instanceof Lookup lookup) {
            return lookup.symbol().id();
        }
        if (part instanceof Derived derived) {
            return derived.symbol().id();
        }
        if (part instanceof Literal literal) {
            return value(literal.value().value());
        }
        if (part instanceof Member member) {
            return "item" + (member.further() == 0 ? "" : "_" + member.further());
        }
        return part.type() instanceof Type.Truth ? truth(part) : term(part);
    }

    private static String truth(Expression part) {
        if (part instanceof Comparison comparison) {
            return joined(" " + comparison.relation().sign() + " ", comparison.children());
        }
        if (part instanceof AllOf) {
            return joined(" and ", part.children());
        }
        if (part instanceof AnyOf) {
            return joined(" or ", part.children());
        }
        if (part instanceof Not not) {
            return "not(" + of(not.operand()) + ")";
        }
        if (part instanceof Absence absence) {
            return of(absence.of()) + (absence.missing() ? " = null" : " != null");
        }
        return part instanceof Quantified quantified
                ? (quantified.every() ? "every" : "some") + " item in " + of(quantified.list()) + " satisfies "
                        + bracketed(quantified.condition())
                : term(part);
    }

    private static String term(Expression part) {
        if (part instanceof Calculation sum) {
            return joined(SIGNS.get(sum.operation()), sum.children());
        }
        if (part instanceof Call call) {
            return call.function().word() + "(" + listed(call.arguments()) + ")";
        }
        if (part instanceof MostProtective strictest) {
            return (isTurned(strictest) ? "least" : "most") + " protective(" + listed(strictest.candidates()) + ")";
        }
        if (part instanceof Filter filter) {
            return bracketed(filter.list()) + "[" + of(filter.condition()) + "]";
        }
        if (part instanceof Field field) {
            return bracketed(field.record()) + "." + field.name();
        }
        return part instanceof Projection projection
                ? bracketed(projection.list()) + "." + projection.name()
                : rare(part);
    }

    /** Whether it picks the value that its parameters say protects less; nobody can write that. */
    private static boolean isTurned(MostProtective strictest) {
        Symbol.Protective picks =
                strictest.stricter() == Relation.LESS ? Symbol.Protective.LOWER : Symbol.Protective.HIGHER;
        return strictest.candidates().stream()
                .filter(Lookup.class::isInstance)
                .map(candidate -> ((Lookup) candidate).symbol().protective())
                .anyMatch(protective -> protective != picks);
    }

    private static String rare(Expression part) {
        if (part instanceof ItemsOf items) {
            return "[" + listed(items.members()) + "]";
        }
        if (part instanceof Choice choice) {
            return "if " + of(choice.condition()) + " then " + of(choice.then()) + " else " + of(choice.otherwise());
        }
        if (part instanceof Negation negation) {
            return "-" + bracketed(negation.operand());
        }
        if (part instanceof Power power) {
            return bracketed(power.base()) + " ** " + power.exponent();
        }
        if (part instanceof Shift shift) {
            return joined(shift.back() ? " - " : " + ", shift.children());
        }
        return part instanceof FieldsOf fields ? fields(fields) : joined(" ", part.children());
    }

    private static String fields(FieldsOf fields) {
        return IntStream.range(0, fields.names().size())
                .mapToObj(i -> fields.names().get(i) + ": " + of(fields.values().get(i)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String joined(String sign, List<Expression> parts) {
        return parts.stream().map(Written::bracketed).collect(Collectors.joining(sign));
    }

    private static String listed(List<Expression> parts) {
        return parts.stream().map(Written::of).collect(Collectors.joining(", "));
    }

    private static String bracketed(Expression part) {
        boolean joins = part instanceof AllOf
                || part instanceof AnyOf
                || part instanceof Calculation
                || part instanceof Shift
                || part instanceof Choice
                || part instanceof Quantified;
        return joins ? "(" + of(part) + ")" : of(part);
    }

    private static String value(Value value) {
        if (value instanceof Value.Num number) {
            return number.value().toPlainString();
        }
        if (value instanceof Value.Text text) {
            return "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        if (value instanceof Value.Bool truth) {
            return String.valueOf(truth.value());
        }
        if (value instanceof Value.Day day) {
            return "date(\"" + day.value() + "\")";
        }
        return value instanceof Value.Span span ? "duration(\"" + span.value() + "\")" : value.toString();
    }
}
