package org.assay.ruleset.logic;

import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * When a part of a condition is true and when it is false; where it is neither, it is unknown.
 *
 * @param isTrue may hold where the part is true, and must
 * @param isFalse may hold where the part is false, and must
 */
record Rails(Formula isTrue, Formula isFalse) {
    Rails not() {
        return new Rails(/* isTrue= */ isFalse, /* isFalse= */ isTrue);
    }

    static Rails of(FormulaFactory formulas, boolean truth) {
        return truth ? new Rails(formulas.verum(), formulas.falsum()) : new Rails(formulas.falsum(), formulas.verum());
    }
}
