package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Outcome.PARTLY_MET;
import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.OBSERVATION;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assay.core.scoring.Given.all;
import static org.assay.core.scoring.Given.blank;
import static org.assay.core.scoring.Given.in;
import static org.assay.core.scoring.Given.notMet;
import static org.assay.core.scoring.Given.partly;
import static org.assay.core.scoring.Given.score;
import static org.assay.core.scoring.Given.times;
import static org.assay.core.scoring.Given.toConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.assessment.Cap;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings do to the grade, whatever the mean. */
class CapsTest {
    /** So many that the mean stays above 86 beside any findings here. */
    private static final List<Scored> REST = times(200, "met", MET, MAJOR);

    @ParameterizedTest
    @CsvSource({
        "NOT_MET, MAJOR, 1, B, 85",
        "NOT_MET, MAJOR, 2, B, 85",
        "NOT_MET, MAJOR, 3, C, 70",
        "NOT_MET, MAJOR, 5, C, 70",
        "NOT_MET, MAJOR, 6, D, 50",
        "NOT_MET, MAJOR, 9, D, 50",
        "NOT_MET, CRITICAL, 1, D, 50",
        "NOT_MET, CRITICAL, 2, D, 50",
        "NOT_MET, CRITICAL, 3, E, 29",
        "NOT_MET, CRITICAL, 4, E, 29",
        "PARTLY_MET, CRITICAL, 2, B, 85",
        "PARTLY_MET, CRITICAL, 3, C, 70",
        "PARTLY_MET, ZERO_TOLERANCE, 1, D, 50",
        "PARTLY_MET, ZERO_TOLERANCE, 3, E, 29"
    })
    void lowersTheScoreToTheTopOfTheBand(Outcome outcome, Severity severity, int findings, String grade, int top) {
        ScoreSheet sheet = score(all(REST, times(findings, "no", outcome, severity)));

        assertThat(sheet.score()).contains(Ratio.of(top));
        assertThat(sheet.grade()).contains(grade);
        assertThat(sheet.caps()).hasSize(findings).allMatch(Cap::binding);
        assertThat(sheet.caps()).extracting(Cap::limit).containsOnly(grade);
        assertThat(Given.sum(sheet)).isEqualTo(Ratio.of(top));
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, MINOR", "NOT_MET, OBSERVATION", "PARTLY_MET, MAJOR", "PARTLY_MET, MINOR"})
    void mildFindingsDoNotCap(Outcome outcome, Severity severity) {
        ScoreSheet sheet = score(all(REST, times(20, "no", outcome, severity)));

        assertThat(sheet.caps()).isEmpty();
        assertThat(sheet.score()).isEqualTo(sheet.rawScore());
    }

    @Test
    void zeroToleranceLimitsToTheLowestGradeAndWithholdsIt() {
        ScoreSheet sheet = score(all(REST, List.of(notMet("1", ZERO_TOLERANCE))));

        assertThat(sheet.score()).contains(Ratio.of(29));
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.caps())
                .containsExactly(new Cap("E", "1", "zero-tolerance finding on 1: at most E, grade withheld", true));
    }

    @Test
    void everyFindingBehindALimitIsNamedTheLowestLimitFirst() {
        ScoreSheet sheet = score(all(
                REST, List.of(notMet("3", MAJOR), partly("1", CRITICAL), notMet("2", CRITICAL), notMet("4", MINOR))));

        assertThat(sheet.caps())
                .containsExactly(
                        new Cap("D", "2", "critical finding on 2: at most D", true),
                        new Cap(
                                "B",
                                "1",
                                "critical finding on 1, met in part and so counted as major, one of 2: at most B",
                                false),
                        new Cap("B", "3", "major finding on 3, one of 2: at most B", false));
    }

    @Test
    void withoutEvidenceThereIsNoFindingThatCaps() {
        ScoreSheet sheet = score(all(REST, List.of(blank("1", MAJOR))));

        assertThat(sheet.caps()).isEmpty();
    }

    @Test
    void whatIsToBeConfirmedNeverCaps() {
        for (Severity severity : List.of(ZERO_TOLERANCE, CRITICAL, MAJOR)) {
            ScoreSheet sheet = score(all(REST, List.of(toConfirm(notMet("1", severity)))));

            assertThat(sheet.caps()).isEmpty();
            assertThat(sheet.grade()).contains("A");
            assertThat(sheet.score()).isEqualTo(sheet.rawScore());
        }
    }

    @Test
    void anAreaIsCappedByItsOwnFindings() {
        List<Scored> requirements = all(REST, List.of(in(notMet("1", ZERO_TOLERANCE), "b"), notMet("2", MAJOR)));

        List<AreaScore> areas = ModelScore.of(
                        new Scheme(
                                Rules.DEFAULT.model(),
                                Stream.of("b", "a", "empty")
                                        .map(id -> new Area(id, id, ""))
                                        .toList(),
                                NoFacts.NONE),
                        requirements)
                .areas();

        assertThat(areas).extracting(AreaScore::id).containsExactly("b", "a", "empty");
        assertThat(areas.get(0).score()).contains(Ratio.ZERO);
        assertThat(areas.get(0).grade()).isEmpty();
        assertThat(areas.get(0).caps()).extracting(Cap::binding).containsExactly(false);
        assertThat(areas.get(1).score()).contains(Ratio.of(85));
        assertThat(areas.get(1).raw()).contains(Ratio.of(60000, 603));
        assertThat(areas.get(1).grade()).contains("B");
        assertThat(areas.get(1).caps()).extracting(Cap::requirement).containsExactly("2");
        assertThat(areas.get(2).score()).isEmpty();
        assertThat(areas.get(2).raw()).isEmpty();
        assertThat(areas.get(2).grade()).isEmpty();
    }

    @Test
    void pointsByOutcomeAndSeverity() {
        assertThat(points(NOT_MET, MAJOR)).isEqualTo(Ratio.ZERO);
        assertThat(points(NOT_MET, MINOR)).isEqualTo(Ratio.of(1, 2));
        assertThat(points(NOT_MET, OBSERVATION)).isEqualTo(Ratio.ONE);
        assertThat(points(PARTLY_MET, CRITICAL)).isEqualTo(Ratio.of(1, 2));
        assertThat(points(PARTLY_MET, MINOR)).isEqualTo(Ratio.of(3, 4));
        assertThat(points(Outcome.NO_EVIDENCE, MINOR)).isEqualTo(Ratio.of(1, 2));
        assertThat(points(Outcome.ERROR, CRITICAL)).isEqualTo(Ratio.ZERO);
    }

    private static Ratio points(Outcome outcome, Severity severity) {
        return score(Given.decided("1", severity, outcome)).points().get("1");
    }
}
