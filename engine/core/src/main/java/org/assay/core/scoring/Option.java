package org.assay.core.scoring;

import java.util.Optional;
import org.assay.api.ruleset.Severity;

/**
 * One way a requirement can come out, and what that does to the score.
 *
 * @param verdict how it comes out
 * @param points what it earns; empty if it leaves the score
 * @param counted the severity it counts with among the findings; empty if it is none, or nobody has confirmed it
 */
record Option(Verdict verdict, Optional<Span> points, Optional<Severity> counted) {
    /** Returns whether it is known what it earns. */
    boolean isSettled() {
        return points.isEmpty() || points.get().isPoint();
    }

    boolean withholdsGrade() {
        return counted.filter(severity -> severity == Severity.ZERO_TOLERANCE).isPresent();
    }

    Ratio highest() {
        return points.map(Span::high).orElse(Ratio.ZERO);
    }

    Ratio lowest() {
        return points.map(Span::low).orElse(Ratio.ZERO);
    }
}
