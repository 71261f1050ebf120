package org.assay.conditions.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.conditions.Calculation;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.Shift;
import org.assay.conditions.Type;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.partial.Relation;

/** Changes a sign between two operands. */
final class Signs {
    /** What a comparison is changed into: a step at its edge, and its opposite. */
    private static final Map<Relation, List<Relation>> COMPARED = new EnumMap<>(Map.of(
            Relation.EQUAL, List.of(Relation.NOT_EQUAL),
            Relation.NOT_EQUAL, List.of(Relation.EQUAL),
            Relation.LESS, List.of(Relation.AT_MOST, Relation.AT_LEAST),
            Relation.AT_MOST, List.of(Relation.LESS, Relation.MORE),
            Relation.MORE, List.of(Relation.AT_LEAST, Relation.AT_MOST),
            Relation.AT_LEAST, List.of(Relation.MORE, Relation.LESS)));

    private static final Map<Arithmetic, Arithmetic> CALCULATED = Map.of(
            Arithmetic.PLUS, Arithmetic.MINUS,
            Arithmetic.MINUS, Arithmetic.PLUS,
            Arithmetic.TIMES, Arithmetic.DIVIDED_BY,
            Arithmetic.DIVIDED_BY, Arithmetic.TIMES);

    private static final Map<Arithmetic, String> SIGNS =
            Map.of(Arithmetic.PLUS, "+", Arithmetic.MINUS, "-", Arithmetic.TIMES, "*", Arithmetic.DIVIDED_BY, "/");

    private Signs() {}

    static Stream<Change> of(Expression part) {
        if (part instanceof Comparison comparison) {
            return COMPARED.get(comparison.relation()).stream().map(relation -> compared(comparison, relation));
        }
        if (part instanceof Calculation sum) {
            return Stream.of(calculated(sum, CALCULATED.get(sum.operation())));
        }
        return part instanceof Shift shift ? Stream.of(shifted(shift)) : Stream.of();
    }

    private static Change compared(Comparison old, Relation relation) {
        Comparison changed = new Comparison(old.at(), relation, old.left(), old.right());
        return Said.becomes(changed, old, old.relation().sign(), relation.sign());
    }

    private static Change calculated(Calculation old, Arithmetic operation) {
        Type type = old.type();
        Calculation changed = new Calculation(old.at(), operation, old.left(), old.right(), type);
        return Said.becomes(changed, old, SIGNS.get(old.operation()), SIGNS.get(operation));
    }

    private static Change shifted(Shift old) {
        Shift changed = new Shift(old.at(), old.day(), old.span(), !old.back());
        return Said.becomes(changed, old, old.back() ? "-" : "+", old.back() ? "+" : "-");
    }
}
