package org.assay.core.scoring;

import static org.assay.api.assessment.State.ALERT;
import static org.assay.api.assessment.State.NOTHING_APPLICABLE;
import static org.assay.api.assessment.State.PROVISIONAL;
import static org.assay.api.assessment.State.SCORED;
import static org.assay.api.assessment.State.SUSPENDED;
import static org.assay.api.assessment.State.UNSCORED;
import static org.assay.api.ruleset.Outcome.ERROR;
import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Outcome.NO_EVIDENCE;
import static org.assay.api.ruleset.Outcome.PARTLY_MET;
import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.OBSERVATION;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assay.core.scoring.Given.all;
import static org.assay.core.scoring.Given.becoming;
import static org.assay.core.scoring.Given.blank;
import static org.assay.core.scoring.Given.crossChecked;
import static org.assay.core.scoring.Given.declared;
import static org.assay.core.scoring.Given.met;
import static org.assay.core.scoring.Given.notApplicable;
import static org.assay.core.scoring.Given.notMet;
import static org.assay.core.scoring.Given.open;
import static org.assay.core.scoring.Given.score;
import static org.assay.core.scoring.Given.sum;
import static org.assay.core.scoring.Given.times;
import static org.assay.core.scoring.Given.toConfirm;
import static org.assay.core.scoring.Given.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assay.api.assessment.Cap;
import org.junit.jupiter.api.Test;

/** What a score may be used for. */
class StatesTest {
    @Test
    void nothingApplicable() {
        ScoreSheet sheet = score(notApplicable("1", CRITICAL), notApplicable("2", MINOR));

        assertThat(sheet.state()).isEqualTo(NOTHING_APPLICABLE);
        assertThat(sheet.score()).isEmpty();
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.interval()).isEmpty();
        assertThat(sheet.coverage()).isEqualTo(Ratio.ZERO);
        assertThat(sheet.whole()).isEmpty();
        assertThat(sheet.points()).isEmpty();
        assertThat(score().state()).isEqualTo(NOTHING_APPLICABLE);
    }

    @Test
    void unscoredWithoutWeight() {
        ScoreSheet sheet = score(weighing(met("1", MAJOR), "0"));

        assertThat(sheet.state()).isEqualTo(UNSCORED);
        assertThat(sheet.score()).isEmpty();
        assertThat(sheet.rawScore()).isEmpty();
    }

    @Test
    void whatIsJudgedIsCoveredEvenIfItWeighsNothing() {
        Scored met = weighing(met("1", MAJOR), "0");

        assertThat(score(met).coverage()).isEqualTo(Ratio.of(100));
        assertThat(score(met, weighing(blank("2", MAJOR), "0")).coverage()).isEqualTo(Ratio.of(50));
        assertThat(score(met, blank("2", MAJOR)).coverage()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void unscoredWhereOnlyWeakAnswersSayThatNothingApplies() {
        assertThat(score(open("1", MAJOR, NOT_APPLICABLE, NOT_APPLICABLE, MET)).state())
                .isEqualTo(UNSCORED);
    }

    @Test
    void notApplicableLeavesTheDenominator() {
        ScoreSheet sheet = score(met("1", MAJOR), notApplicable("2", MAJOR));

        assertThat(sheet.score()).contains(Ratio.of(100));
        assertThat(sheet.coverage()).isEqualTo(Ratio.of(100));
        assertThat(sheet.points()).containsOnlyKeys("1");
        assertThat(sheet.whole().orElseThrow().pieces())
                .filteredOn(piece -> piece.kind() == Piece.Kind.REQUIREMENT)
                .extracting(Piece::id)
                .containsExactly("1");
    }

    @Test
    void alertOnZeroTolerance() {
        ScoreSheet sheet = score(met("1", MAJOR), notMet("2", ZERO_TOLERANCE), blank("3", MINOR));

        assertThat(sheet.state()).isEqualTo(ALERT);
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.score()).contains(Ratio.of(29));
        assertThat(sheet.interval()).contains(new Range(Ratio.of(29), "E", Ratio.of(29), "E", List.of(), true));
        assertThat(sum(sheet)).isEqualTo(Ratio.of(29));
    }

    @Test
    void suspendedOnceOneIsCrossChecked() {
        ScoreSheet sheet =
                score(notMet("1", ZERO_TOLERANCE), crossChecked(notMet("2", ZERO_TOLERANCE)), met("3", MAJOR));

        assertThat(sheet.state()).isEqualTo(SUSPENDED);
        assertThat(sheet.grade()).isEmpty();
    }

    @Test
    void aCrossCheckedFindingOfAnotherKindDoesNotSuspend() {
        assertThat(score(notMet("1", ZERO_TOLERANCE), crossChecked(notMet("2", CRITICAL)))
                        .state())
                .isEqualTo(ALERT);
    }

    @Test
    void zeroToleranceMetInPartIsCritical() {
        ScoreSheet sheet = score(all(times(50, "met", MET, MAJOR), List.of(Given.partly("1", ZERO_TOLERANCE))));

        assertThat(sheet.state()).isEqualTo(SCORED);
        assertThat(sheet.grade()).contains("D");
    }

    @Test
    void zeroToleranceToBeConfirmedIsProvisional() {
        ScoreSheet sheet = score(all(times(50, "met", MET, MAJOR), List.of(toConfirm(notMet("1", ZERO_TOLERANCE)))));

        assertThat(sheet.state()).isEqualTo(PROVISIONAL);
        assertThat(sheet.grade()).contains("A");
    }

    @Test
    void provisionalUnderSufficientCoverage() {
        List<Scored> fourOfFive = all(times(4, "no", NOT_MET, MAJOR), List.of(open("1", MAJOR, NO_EVIDENCE, NOT_MET)));
        List<Scored> lessThanThat =
                all(times(4, "no", NOT_MET, MAJOR), List.of(weighing(open("1", MAJOR, NO_EVIDENCE, NOT_MET), "3.01")));

        assertThat(score(fourOfFive).coverage()).isEqualTo(Ratio.of(80));
        assertThat(score(fourOfFive).state()).isEqualTo(SCORED);
        assertThat(score(lessThanThat).state()).isEqualTo(PROVISIONAL);
    }

    @Test
    void provisionalWhileACriticalRequirementIsOpen() {
        List<Scored> lost = times(40, "no", NOT_MET, CRITICAL);

        assertThat(score(all(lost, List.of(blank("1", MAJOR)))).state()).isEqualTo(SCORED);
        assertThat(score(all(lost, List.of(blank("1", CRITICAL)))).state()).isEqualTo(PROVISIONAL);
        assertThat(score(all(lost, List.of(open("1", CRITICAL, NO_EVIDENCE, MET))))
                        .state())
                .isEqualTo(PROVISIONAL);
        assertThat(score(all(lost, List.of(open("1", CRITICAL, PARTLY_MET, MET))))
                        .state())
                .isEqualTo(PROVISIONAL);
    }

    @Test
    void provisionalWhileAGraveFindingIsPossible() {
        List<Scored> lost = times(40, "no", NOT_MET, CRITICAL);
        Scored minor = blank("1", MINOR);
        Set<Verdict> grave = Set.of(new Verdict(MET, MINOR), new Verdict(NOT_MET, CRITICAL));

        assertThat(score(all(lost, List.of(minor))).state()).isEqualTo(SCORED);
        assertThat(score(all(lost, List.of(becoming(minor, minor.evidenced(), grave))))
                        .state())
                .isEqualTo(PROVISIONAL);
    }

    @Test
    void provisionalWhenTheEndsDifferInGrade() {
        ScoreSheet sheet = score(all(times(20, "met", MET, MAJOR), List.of(blank("1", MAJOR))));

        assertThat(sheet.state()).isEqualTo(PROVISIONAL);
        Cap open = new Cap("B", "1", "1 could be a major finding: at most B", true);
        assertThat(sheet.interval()).contains(new Range(Ratio.of(85), "B", Ratio.of(100), "A", List.of(open), true));
        assertThat(sheet.score()).contains(Ratio.of(85));
        assertThat(sheet.grade()).contains("B");
        assertThat(sheet.rawScore()).contains(Ratio.of(2000, 21));
        Piece last = sheet.whole().orElseThrow().pieces().get(21);
        assertThat(last.kind()).isEqualTo(Piece.Kind.OPEN);
        assertThat(last.contribution()).isEqualTo(Ratio.of(85).subtract(Ratio.of(2000, 21)));
        assertThat(sum(sheet)).isEqualTo(Ratio.of(85));
    }

    @Test
    void anErrorIsProvisionalAndSaysNothingAboutTheCompany() {
        Scored error = open("1", OBSERVATION, ERROR);
        ScoreSheet sheet = score(all(times(50, "met", MET, MAJOR), List.of(error)));

        assertThat(sheet.state()).isEqualTo(PROVISIONAL);
        assertThat(sheet.caps()).isEmpty();
        assertThat(error.possible())
                .extracting(Verdict::outcome)
                .containsExactlyInAnyOrder(MET, PARTLY_MET, NOT_MET, NOT_APPLICABLE);
    }

    @Test
    void whatCouldBeZeroToleranceScoresNoBetterThanIt() {
        List<Scored> rest = times(50, "met", MET, MAJOR);
        ScoreSheet silent = score(all(rest, List.of(blank("1", ZERO_TOLERANCE))));

        assertThat(silent.state()).isEqualTo(PROVISIONAL);
        assertThat(silent.score()).contains(Ratio.of(29));
        assertThat(silent.grade()).isEmpty();
        Cap open = new Cap("E", "1", "1 could be a zero-tolerance finding: at most E", true);
        assertThat(silent.interval()).contains(new Range(Ratio.of(29), "E", Ratio.of(100), "A", List.of(open), true));
    }

    @Test
    void scoredIsTheLowEndToo() {
        List<Scored> half = all(times(10, "met", MET, MAJOR), times(5, "no", NOT_MET, MAJOR));
        Scored minor = declared(blank("1", MINOR), MET);
        ScoreSheet sheet = score(all(half, List.of(minor)));

        assertThat(sheet.state()).isEqualTo(SCORED);
        assertThat(sheet.score()).contains(Ratio.of(3050, 46));
        assertThat(sheet.interval()).get().extracting(Range::high).isEqualTo(Ratio.of(3100, 46));
    }

    @Test
    void declaredScoreIsAsIfEveryAnswerHadItsEvidence() {
        ScoreSheet sheet =
                score(declared(blank("1", MAJOR), MET), declared(blank("2", CRITICAL), NOT_MET), blank("3", CRITICAL));

        assertThat(sheet.declaredScore()).contains(Ratio.of(300, 13));
        assertThat(sheet.rawScore()).contains(Ratio.ZERO);
        assertThat(score(all(times(50, "met", MET, MAJOR), List.of(declared(blank("1", CRITICAL), NOT_MET))))
                        .declaredScore())
                .contains(Ratio.of(50));
    }
}
