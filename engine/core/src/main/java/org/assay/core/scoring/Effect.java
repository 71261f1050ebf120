package org.assay.core.scoring;

import java.util.Optional;
import org.assay.api.ruleset.Severity;

/**
 * What one verdict does to the score.
 *
 * @param tally its points and its weight
 * @param caps the severity it counts with among the findings that cap; empty when it is none of them
 */
record Effect(Tally tally, Optional<Severity> caps) {
    boolean withholdsGrade() {
        return caps.filter(severity -> severity == Severity.ZERO_TOLERANCE).isPresent();
    }
}
