package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assay.core.scoring.Given.all;
import static org.assay.core.scoring.Given.blank;
import static org.assay.core.scoring.Given.notMet;
import static org.assay.core.scoring.Given.score;
import static org.assay.core.scoring.Given.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.assessment.Cap;
import org.junit.jupiter.api.Test;

/** Which open questions hold the low end of a score down. */
class OpenCapsTest {
    private static final List<Scored> MET_FIFTY = times(50, "met", MET, MAJOR);

    @Test
    void theGravestOpenOnesAreNamed() {
        assertThat(caps(blank("3", CRITICAL), blank("1", CRITICAL), blank("2", MAJOR), blank("4", MINOR)))
                .containsExactly(
                        new Cap("D", "1", "1 could be a critical finding, one of 2: at most D", true),
                        new Cap("D", "3", "3 could be a critical finding, one of 2: at most D", true));
    }

    @Test
    void aFindingThatIsMadeAndLimitsAsFarIsNotPutDownToOpenOnes() {
        assertThat(caps(notMet("1", CRITICAL), blank("2", CRITICAL))).isEmpty();
    }

    @Test
    void togetherWithFindingsMadeTheyLimitFurther() {
        assertThat(caps(notMet("1", CRITICAL), notMet("2", CRITICAL), blank("3", CRITICAL)))
                .containsExactly(new Cap("E", "3", "3 could be a critical finding, one of 3: at most E", true));
    }

    @Test
    void whatIsMilderIsNotNamedBesideWhatLimitsAloneAsFar() {
        assertThat(caps(blank("1", ZERO_TOLERANCE), blank("2", CRITICAL), blank("3", CRITICAL), blank("4", CRITICAL)))
                .extracting(Cap::requirement)
                .containsExactly("1");
    }

    @Test
    void pointsAloneAreNoCap() {
        assertThat(score(notMet("1", MINOR), notMet("2", MAJOR), blank("3", MAJOR))
                        .interval()
                        .orElseThrow()
                        .lowCaps())
                .isEmpty();
    }

    private static List<Cap> caps(Scored... further) {
        return score(all(MET_FIFTY, List.of(further))).interval().orElseThrow().lowCaps();
    }
}
