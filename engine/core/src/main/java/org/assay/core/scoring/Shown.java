package org.assay.core.scoring;

import java.math.BigDecimal;
import org.assay.ruleset.scoring.Scoring;

/**
 * How exact figures are shown: rounded once, as the ruleset says.
 *
 * @param scoring the ruleset's
 */
public record Shown(Scoring scoring) {
    /** Returns a score, what there is to score, or a coverage as shown. */
    public BigDecimal of(Ratio number) {
        return number.decimal(scoring.decimals(), scoring.rounding().mode());
    }
}
