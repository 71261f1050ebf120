package org.assay.ruleset.lint;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.Expression;
import org.assay.conditions.Literal;
import org.assay.conditions.Negation;
import org.assay.conditions.Type;

/** Numbers as they are written into conditions. */
final class Numbers {
    private Numbers() {}

    /** Returns the number that is written here, a minus before it included; empty for anything else. */
    static Optional<BigDecimal> written(Expression part) {
        if (part instanceof Negation negation) {
            return written(negation.operand()).map(BigDecimal::negate);
        }
        return part instanceof Literal literal && literal.value().value() instanceof Value.Num number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** Returns the unit of a number that has one; a count and a share have none. */
    static Optional<String> unit(Expression part) {
        return part.type() instanceof Type.Number number
                ? Optional.of(number.unit())
                        .filter(unit -> !unit.isEmpty() && !unit.equals("count") && !unit.equals("ratio"))
                : Optional.empty();
    }

    static boolean is(BigDecimal number, long other) {
        return number.compareTo(BigDecimal.valueOf(other)) == 0;
    }
}
