package org.assay.ruleset.scoring;

import java.math.BigDecimal;
import org.assay.conditions.Condition;

/** A number of a scoring model. */
public sealed interface Amount {
    /** Returns the number as it was written. */
    String text();

    /** A number written out. */
    record Fixed(BigDecimal number) implements Amount {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * A number worked out from dated parameters, from what the company says of itself, or from other results.
     *
     * @param formula of a number
     */
    record Worked(Condition formula) implements Amount {
        @Override
        public String text() {
            return formula.text();
        }
    }

    /** Returns a number written out. */
    static Amount of(long number) {
        return new Fixed(BigDecimal.valueOf(number));
    }
}
