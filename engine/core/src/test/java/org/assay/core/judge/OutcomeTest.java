package org.assay.core.judge;

import static org.assay.core.SmallRuleset.company;
import static org.assay.core.SmallRuleset.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.scoring.Verdict;
import org.junit.jupiter.api.Test;

/** Each way a requirement can come out, in the order in which it is decided. */
class OutcomeTest {
    private static final String LIMIT = "met_when: t.hours <= limit.hours\n";
    private static final String PROVEN = LIMIT + "evidence: { at_least: document, not_older_than: P12M }\n";
    private static final String APPLIES = LIMIT + "applies_when: employees > 10\n";
    private static final String CHILDREN = """
            branches:
              - { outcome: NOT_MET, when: "count(t.people[age < 15]) > 0", severity: ZERO_TOLERANCE }
              - { outcome: MET, when: t.plan = true }
              - { outcome: NOT_MET, otherwise: true }
            """;

    private static CompanyProfile answers(String... answers) {
        return company("country: MA", answers);
    }

    private static void expect(String requirement, CompanyProfile company, Outcome outcome) {
        assertThat(judge(requirement, company).outcome()).isEqualTo(outcome);
    }

    @Test
    void aMeasuredValueIsHeldAgainstItsLimit() {
        expect(LIMIT, answers("t.hours: 48"), Outcome.MET);
        expect(LIMIT, answers("t.hours: 48.01"), Outcome.NOT_MET);
        expect(LIMIT, answers(), Outcome.NO_EVIDENCE);
    }

    @Test
    void whatDoesNotApplyIsNotJudged() {
        expect(APPLIES, company("employees: 10", "t.hours: 60"), Outcome.NOT_APPLICABLE);
        expect(APPLIES, company("employees: 11", "t.hours: 60"), Outcome.NOT_MET);
        expect(APPLIES, company("country: MA", "t.hours: 60"), Outcome.NO_EVIDENCE);
    }

    @Test
    void partlyIsReadWhereMetIsFalse() {
        String partly = LIMIT + "partly_when: t.plan = true\n";

        expect(partly, answers("t.hours: 60", "t.plan: true"), Outcome.PARTLY_MET);
        expect(partly, answers("t.hours: 60", "t.plan: false"), Outcome.NOT_MET);
        expect(partly, answers("t.hours: 60"), Outcome.NO_EVIDENCE);
        expect(partly, answers("t.plan: true"), Outcome.NO_EVIDENCE);
    }

    @Test
    void aClaimNeedsProofAnAdmissionDoesNot() {
        String recent = "{ kind: document, date: 2026-01-10 }";

        expect(PROVEN, answers("t.hours: { value: 40, evidence: " + recent + " }"), Outcome.MET);
        expect(PROVEN, answers("t.hours: 40"), Outcome.NO_EVIDENCE);
        expect(PROVEN, answers("t.hours: { value: 40, evidence: document }"), Outcome.NO_EVIDENCE);
        expect(PROVEN, answers("t.hours: 66"), Outcome.NOT_MET);
    }

    @Test
    void proofGrowsOldAndRunsOut() {
        expect(PROVEN, answers("t.hours: { value: 40, evidence: { kind: document, date: 2025-06-30 } }"), Outcome.MET);
        expect(
                PROVEN,
                answers("t.hours: { value: 40, evidence: { kind: document, date: 2025-06-29 } }"),
                Outcome.NO_EVIDENCE);
        expect(
                PROVEN,
                answers(
                        "t.hours: { value: 40, evidence: { kind: certified, date: 2026-01-01, valid_until: 2026-06-29 } }"),
                Outcome.NO_EVIDENCE);
        expect(
                PROVEN,
                answers("t.hours: { value: 40, evidence: { kind: document, date: 2026-07-01 } }"),
                Outcome.NO_EVIDENCE);
    }

    @Test
    void contradictingSourcesNeverGiveMet() {
        String open = "met_when: t.locked = false\n";
        String twoSources = "t.locked: [ { value: false, source: management }, { value: true, source: worker } ]";

        Judgement judgement = judge(open, answers(twoSources));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(judgement.possible()).extracting(Verdict::outcome).contains(Outcome.MET, Outcome.NOT_MET);
        expect(
                LIMIT,
                answers("t.hours: [ { value: 40, source: management }, { value: 44, source: worker } ]"),
                Outcome.NO_EVIDENCE);
    }

    @Test
    void aBranchHasItsOwnSeverity() {
        Judgement judgement = judge(CHILDREN, answers("t.people: [ { age: 13 }, { age: 30 } ]"));

        assertThat(judgement.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.ZERO_TOLERANCE));
    }

    @Test
    void aBlankBesideAChildDoesNotHideIt() {
        Judgement judgement = judge(CHILDREN, answers("t.people: [ { age: 13 }, {} ]", "t.plan: true"));

        assertThat(judgement.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.ZERO_TOLERANCE));
    }

    @Test
    void anOpenGraverBranchKeepsALaterOneFromBeingMet() {
        expect(CHILDREN, answers("t.plan: true"), Outcome.NO_EVIDENCE);
        expect(CHILDREN, answers("t.plan: true", "t.people: []"), Outcome.MET);
    }

    @Test
    void anAdmissionStandsWhateverTheOpenBranchWouldSay() {
        Judgement judgement = judge(CHILDREN, answers("t.plan: false"));

        assertThat(judgement.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.MAJOR));
        assertThat(judgement.possible())
                .isEqualTo(Set.of(
                        new Verdict(Outcome.NOT_MET, Severity.ZERO_TOLERANCE),
                        new Verdict(Outcome.NOT_MET, Severity.MAJOR)));
    }

    @Test
    void aLookBackEndsOnTheDayOfTheAssessment() {
        String lookBack = "met_when: count(t.incidents[date >= as_of - duration(\"P36M\")]) = 0\n";

        expect(lookBack, answers("t.incidents: [ { date: 2023-06-29 } ]"), Outcome.MET);
        expect(lookBack, answers("t.incidents: [ { date: 2023-06-30 } ]"), Outcome.NOT_MET);
        expect(lookBack, answers("t.incidents: [ { date: 2023-06-29 }, {} ]"), Outcome.NO_EVIDENCE);
        expect(lookBack, answers(), Outcome.NO_EVIDENCE);
    }

    @Test
    void thePeriodsDaysAreKnownWhereThereIsAPeriod() {
        String inPeriod = "met_when: count(t.incidents[date in [period_start..period_end]]) = 1\n";
        String period = "period: { from: 2025-01-01, to: 2025-12-31 }";

        expect(inPeriod, company(period, "t.incidents: [ { date: 2025-01-01 }, { date: 2026-01-01 } ]"), Outcome.MET);
        expect(inPeriod, company(period, "t.incidents: [ { date: 2024-12-31 } ]"), Outcome.NOT_MET);
        expect(inPeriod, answers("t.incidents: [ { date: 2025-06-30 } ]"), Outcome.NO_EVIDENCE);
    }

    @Test
    void silenceCountsAsNotMetWhereTheSchemeSaysSo() {
        expect(LIMIT + "missing: not_met\n", answers(), Outcome.NOT_MET);
        expect(PROVEN + "missing: not_met\n", answers("t.hours: 40"), Outcome.NOT_MET);
    }

    @Test
    void theMoreProtectiveLimitHoldsAndAMissingOneIsIgnored() {
        String both = "met_when: t.hours <= most protective(limit.hours, law.hours)\n";

        expect(both, company("country: MA", "t.hours: 45"), Outcome.NOT_MET);
        expect(both, company("country: XX", "t.hours: 45"), Outcome.MET);
        expect(both, company("", "t.hours: 45"), Outcome.MET);
    }

    @Test
    void ourOwnIgnoranceOfALawLeavesTheScore() {
        String law = "met_when: t.hours <= law.hours\n";

        assertThat(judge(law, company("country: XX", "t.hours: 45")).outsideScore())
                .isTrue();
        assertThat(judge(law, company("", "t.hours: 45")).outsideScore()).isFalse();
        assertThat(judge(law, company("country: MA")).outsideScore()).isFalse();
    }

    @Test
    void ignoranceOfALawDoesNotEvenDecideWhatApplies() {
        String applies = "met_when: t.plan = true\napplies_when: t.hours > law.hours\n";

        assertThat(judge(applies, company("country: XX", "t.hours: 45")).outsideScore())
                .isTrue();
        assertThat(judge(applies, company("country: XX")).outsideScore()).isFalse();
        assertThat(judge(applies, company("", "t.hours: 45")).outsideScore()).isFalse();
    }

    @Test
    void ignoranceOfALawIsNotSilence() {
        String silence = "met_when: t.hours <= law.hours\nmissing: not_met\n";
        Judgement judgement = judge(silence, company("country: XX", "t.hours: 45"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(judgement.outsideScore()).isTrue();
        expect(silence, company("country: XX"), Outcome.NOT_MET);
        expect(silence, company("", "t.hours: 45"), Outcome.NOT_MET);
    }

    @Test
    void whatOnlyAnUnknownLawCouldFindIsNotHeldAgainstTheCompany() {
        String branches = """
                branches:
                  - { outcome: NOT_MET, when: t.hours > law.hours, severity: ZERO_TOLERANCE }
                  - { outcome: MET, when: t.plan = true }
                  - { outcome: NOT_MET, otherwise: true }
                """;
        Verdict major = new Verdict(Outcome.NOT_MET, Severity.MAJOR);
        Verdict zero = new Verdict(Outcome.NOT_MET, Severity.ZERO_TOLERANCE);
        Verdict met = new Verdict(Outcome.MET, Severity.MAJOR);

        assertThat(judge(branches, company("country: XX", "t.hours: 45", "t.plan: false"))
                        .possible())
                .isEqualTo(Set.of(major));
        assertThat(judge(branches, company("", "t.hours: 45", "t.plan: false")).possible())
                .isEqualTo(Set.of(zero, major));
        assertThat(judge(branches, company("country: XX", "t.hours: 45")).possible())
                .isEqualTo(Set.of(met, major));
        assertThat(judge(branches, company("country: XX", "t.plan: false")).possible())
                .isEqualTo(Set.of(zero, major));
    }
}
