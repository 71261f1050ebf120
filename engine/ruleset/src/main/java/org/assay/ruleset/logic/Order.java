package org.assay.ruleset.logic;

import java.util.List;
import java.util.stream.Stream;
import org.assay.conditions.partial.Relation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** How two things lie to each other of which nothing else is known: one below the other, equal, or above it. */
final class Order {
    private final FormulaFactory formulas;
    private final Formula below;
    private final Formula equal;
    private final Formula above;
    private final Formula rule;

    Order(FormulaFactory formulas, String one, String other) {
        this.formulas = formulas;
        if (one.equals(other)) {
            this.below = formulas.falsum();
            this.equal = formulas.verum();
            this.above = formulas.falsum();
            this.rule = formulas.verum();
        } else {
            String pair = " [" + one + "] [" + other + "]";
            List<Variable> ways = Stream.of("below", "equal", "above")
                    .map(way -> formulas.variable(way + pair))
                    .toList();
            this.below = ways.get(0);
            this.equal = ways.get(1);
            this.above = ways.get(2);
            this.rule = formulas.exo(ways);
        }
    }

    /** Returns that they lie in one of these ways and no other. */
    Formula rule() {
        return rule;
    }

    Formula holds(Relation relation) {
        return switch (relation) {
            case EQUAL -> equal;
            case NOT_EQUAL -> formulas.not(equal);
            case LESS -> below;
            case AT_MOST -> formulas.not(above);
            case MORE -> above;
            case AT_LEAST -> formulas.not(below);
        };
    }
}
