package org.assay.core.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.scoring.Ratio;
import org.assay.core.scoring.Rules;
import org.assay.core.scoring.Verdict;
import org.junit.jupiter.api.Test;

/** What records come to together, for every pair and every three of findings. */
class TogetherTest {
    private static final List<Verdict> FINDINGS = Stream.of(Outcome.NOT_MET, Outcome.PARTLY_MET)
            .flatMap(outcome -> Stream.of(Severity.values()).map(severity -> new Verdict(outcome, severity)))
            .toList();

    @Test
    void aFurtherFindingNeverRaisesAScore() {
        for (Verdict one : FINDINGS) {
            for (Verdict other : FINDINGS) {
                Verdict both = Together.of(one, other);

                assertThat(points(both)).as("%s and %s", one, other).isLessThanOrEqualTo(points(one));
                assertThat(both.counted()).as("%s and %s", one, other).isLessThanOrEqualTo(one.counted());
            }
        }
    }

    @Test
    void theOrderDoesNotMatter() {
        for (Verdict one : FINDINGS) {
            for (Verdict other : FINDINGS) {
                assertThat(Together.of(one, other)).isEqualTo(Together.of(other, one));
                for (Verdict third : FINDINGS) {
                    assertThat(Together.of(Together.of(one, other), third))
                            .isEqualTo(Together.of(one, Together.of(other, third)));
                }
            }
        }
    }

    private static Ratio points(Verdict verdict) {
        return Rules.DEFAULT.points(verdict, verdict.severity()).orElseThrow();
    }
}
