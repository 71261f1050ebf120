package org.assay.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.assessment.State;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.ScoringModels;
import org.junit.jupiter.api.Test;

/** What a person's determination does to the score, as of 2026-06-30. */
class DeterminationTest {
    private static final String HOURS = "met_when: t.hours <= limit.hours\nremedy: { do: Work less. }\n";
    private static final String LOCKED = """
            branches:
              - { outcome: NOT_MET, when: t.locked = true, severity: ZERO_TOLERANCE, finding: Locked in. }
              - { outcome: MET, otherwise: true }
            """;
    private static final String NOT_MET =
            "outcome: NOT_MET, severity: CRITICAL, reason: Seen on site., by: A, date: 2026-06-30";
    private static final String MET = "outcome: MET, by: A, date: 2026-02-01";

    private static RulesetResult whole(String header, String requirement, String determinations, String... answers) {
        CompanyProfile company =
                SmallRuleset.company("country: MA\ndeterminations: [ " + determinations + " ]", answers);
        try (CompiledRuleset ruleset = SmallRuleset.of(requirement, header)) {
            return new Results(ruleset, ruleset.in(List.of()), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(ruleset, company, Derived.NOTHING));
        }
    }

    private static RulesetResult scored(String requirement, String determination, String... answers) {
        return whole("determinations: scored\n", requirement, of(determination), answers);
    }

    private static String of(String determination) {
        return "{ requirement: small/r, " + determination + " }";
    }

    private static RequirementResult only(RulesetResult result) {
        return result.requirements().get(0);
    }

    @Test
    void shownIsShownAndTheComputedOutcomeScores() {
        RulesetResult result = whole("", HOURS, of(NOT_MET), "t.hours: 40");

        assertThat(result.grade()).contains("A");
        assertThat(only(result).scored()).isEqualTo(ScoredBy.COMPUTED);
        assertThat(only(result).determination()).isPresent();
        assertThat(only(result).findingId()).isEmpty();
    }

    @Test
    void aFindingOfAPersonCountsAndCaps() {
        RulesetResult result = scored(HOURS, NOT_MET, "t.hours: 40");

        assertThat(result.score().orElseThrow()).isEqualByComparingTo("0");
        assertThat(result.caps()).extracting(cap -> cap.limit()).containsExactly("D");
        assertThat(result.areas().get(0).score().orElseThrow()).isEqualByComparingTo("0");
        assertThat(only(result)).satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.MET);
            assertThat(one.scored()).isEqualTo(ScoredBy.DETERMINATION);
            assertThat(one.scoredOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(one.scoredSeverity()).isEqualTo(Severity.CRITICAL);
            assertThat(one.findingId()).isPresent();
            assertThat(one.finding()).contains("Seen on site.");
            assertThat(one.remedy().orElseThrow().act()).isEqualTo("Work less.");
        });
    }

    @Test
    void whatAPersonFoundMetCountsThoughTheComputedFindingStays() {
        RulesetResult result = scored(HOURS, MET, "t.hours: 66");

        assertThat(result.score().orElseThrow()).isEqualByComparingTo("100");
        assertThat(result.declaredScore().orElseThrow()).isEqualByComparingTo("100");
        assertThat(result.caps()).isEmpty();
        assertThat(only(result).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(only(result).finding()).contains("Found 66 h.");
    }

    @Test
    void itDecidesWhatNobodyAnswered() {
        RulesetResult result = scored(HOURS, MET);

        assertThat(result.state()).isEqualTo(State.SCORED);
        assertThat(result.coverage()).isEqualByComparingTo("100");
        assertThat(scored(HOURS, "outcome: NOT_APPLICABLE, date: 2026-01-01").state())
                .isEqualTo(State.NOTHING_APPLICABLE);
    }

    @Test
    void noEvidenceLeavesEverythingOpen() {
        RulesetResult result = scored(HOURS, "outcome: NO_EVIDENCE, date: 2026-01-01", "t.hours: 40");

        assertThat(result.state()).isEqualTo(State.PROVISIONAL);
        assertThat(result.interval().orElseThrow().low()).isEqualByComparingTo("0");
        assertThat(result.interval().orElseThrow().high()).isEqualByComparingTo("100");
    }

    @Test
    void zeroToleranceCountsWhateverAPersonSays() {
        RulesetResult result = scored(LOCKED, MET, "t.locked: true");

        assertThat(result.state()).isEqualTo(State.ALERT);
        assertThat(only(result).scored()).isEqualTo(ScoredBy.COMPUTED);
        assertThat(only(result).note()).isEqualTo("a zero-tolerance finding counts whatever a person determined");
        assertThat(scored(LOCKED, NOT_MET.replace("CRITICAL", "ZERO_TOLERANCE"), "t.locked: false")
                        .state())
                .isEqualTo(State.ALERT);
    }

    @Test
    void oneOfTomorrowOrOfNoDayDoesNotCount() {
        RequirementResult late = only(scored(HOURS, "outcome: MET, by: A, date: 2026-07-01", "t.hours: 66"));
        RequirementResult undated = only(scored(HOURS, "outcome: MET", "t.hours: 66"));

        assertThat(late.scored()).isEqualTo(ScoredBy.COMPUTED);
        assertThat(late.note())
                .isEqualTo(
                        "the determination of A is of 2026-07-01, after the day of the assessment, and does not count");
        assertThat(undated.scored()).isEqualTo(ScoredBy.COMPUTED);
        assertThat(undated.note()).isEqualTo("the determination has no date and does not count");
    }

    @Test
    void ofSeveralTheLatestThatCountsDoes() {
        String all = of(NOT_MET) + ", " + of(MET) + ", " + of("outcome: MET, by: B, date: 2026-08-01");
        RequirementResult result = only(whole("determinations: scored\n", HOURS, all, "t.hours: 40"));

        assertThat(result.scoredOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(result.note()).contains("of B is of 2026-08-01");
    }

    @Test
    void aPersonConfirmsWhatRestedOnALowConfidence() {
        String law = "met_when: t.hours <= law.hours\n";
        String bangladesh = "country: BD\ndeterminations: [ " + of(NOT_MET) + " ]";
        CompanyProfile company = SmallRuleset.company(bangladesh, "t.hours: 44");
        try (CompiledRuleset ruleset = SmallRuleset.of(law, "determinations: scored\n")) {
            RulesetResult result = new Results(ruleset, ruleset.in(List.of()), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(ruleset, company, Derived.NOTHING));

            assertThat(only(result).toConfirm()).isFalse();
            assertThat(result.caps()).hasSize(1);
        }
    }
}
