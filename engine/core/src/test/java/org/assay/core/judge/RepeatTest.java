package org.assay.core.judge;

import static org.assay.core.SmallRuleset.company;
import static org.assay.core.SmallRuleset.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.Verdict;
import org.junit.jupiter.api.Test;

/** What becomes of a requirement that is asked of each record of a list. */
class RepeatTest {
    private static final String EACH = "repeat: { over: t.events, as: event, key: id }\n";
    private static final String GRAVE = "repeat: { over: t.events, as: event, key: id, when: event.grave = true }\n";
    private static final String CLOSED = "met_when: event.closed = true\n";
    private static final String BRANCHES = """
            branches:
              - { outcome: NOT_MET, when: event.grave = true and event.closed = false, severity: CRITICAL }
              - { outcome: MET, when: event.closed = true }
              - { outcome: PARTLY_MET, when: t.plan = true, severity: MINOR }
              - { outcome: NOT_MET, otherwise: true }
            """;
    private static final String DATED = """
            repeat: { over: t.events, as: event, key: id, date: happened }
            met_when: event.hours <= law.hours
            """;
    private static final String PROOF = "evidence: { at_least: document }\n";

    private static CompanyProfile events(String records, String... more) {
        String[] answers = new String[more.length + 1];
        answers[0] = "t.events: " + records;
        System.arraycopy(more, 0, answers, 1, more.length);
        return company("country: MA", answers);
    }

    private static Map<String, Outcome> records(Judgement judgement) {
        Map<String, Outcome> records = new LinkedHashMap<>();
        judgement.records().forEach(record -> records.put(record.key(), record.outcome()));
        return records;
    }

    private static void expect(String requirement, CompanyProfile company, Outcome outcome) {
        assertThat(judge(requirement, company).outcome()).isEqualTo(outcome);
    }

    @Test
    void theWorstRecordDecides() {
        expect(EACH + CLOSED, events("[ { id: a, closed: true }, { id: b, closed: true } ]"), Outcome.MET);
        expect(EACH + CLOSED, events("[ { id: a, closed: true }, { id: b, closed: false } ]"), Outcome.NOT_MET);
        expect(EACH + CLOSED, events("[ { id: a, closed: true }, { id: b } ]"), Outcome.NO_EVIDENCE);
        expect(EACH + CLOSED, events("[ { id: a, closed: false }, { id: b } ]"), Outcome.NOT_MET);
        expect(
                EACH + BRANCHES,
                events("[ { id: a, closed: true }, { id: b, closed: false, grave: false } ]", "t.plan: true"),
                Outcome.PARTLY_MET);
    }

    @Test
    void anOpenRecordWeighsMoreThanOneMetInPart() {
        expect(
                EACH + BRANCHES,
                events("[ { id: a, closed: false, grave: false }, { id: b, closed: false } ]", "t.plan: true"),
                Outcome.NO_EVIDENCE);
    }

    @Test
    void theGravestFindingGivesTheSeverity() {
        Judgement judgement = judge(
                EACH + BRANCHES,
                events(
                        "[ { id: a, closed: false, grave: false }, { id: b, closed: false, grave: true } ]",
                        "t.plan: false"));

        assertThat(judgement.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.CRITICAL));
        assertThat(judgement.possible()).containsExactly(judgement.verdict());
    }

    @Test
    void nothingToJudgeDoesNotApply() {
        expect(EACH + CLOSED, events("[]"), Outcome.NOT_APPLICABLE);
        expect(GRAVE + CLOSED, events("[ { id: a, grave: false, closed: false } ]"), Outcome.NOT_APPLICABLE);
        expect(EACH + CLOSED, company("country: MA"), Outcome.NO_EVIDENCE);
        expect(EACH + CLOSED + "missing: not_met\n", company("country: MA"), Outcome.NOT_MET);
    }

    @Test
    void aRecordOfWhichItIsOpenWhetherItCountsIsNoFinding() {
        Judgement judgement = judge(GRAVE + CLOSED, events("[ { id: a, closed: false } ]"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(judgement.possible())
                .extracting(Verdict::outcome)
                .containsExactlyInAnyOrder(Outcome.NOT_MET, Outcome.NOT_APPLICABLE);
    }

    @Test
    void aRecordThatIsFineDoesNoHarmIfItCounts() {
        expect(GRAVE + CLOSED, events("[ { id: a, closed: true } ]"), Outcome.NO_EVIDENCE);
        expect(
                GRAVE + CLOSED,
                events("[ { id: a, closed: true }, { id: b, grave: true, closed: true } ]"),
                Outcome.MET);
    }

    @Test
    void aListWithoutProofSpeaksAgainstTheCompanyOnly() {
        String weak = "{ value: [ { id: a, closed: %s } ], evidence: none }";
        String proven = "{ value: [ { id: a, closed: %s } ], evidence: document }";

        expect(EACH + CLOSED + PROOF, events(weak.formatted("true")), Outcome.NO_EVIDENCE);
        expect(EACH + CLOSED + PROOF, events(weak.formatted("false")), Outcome.NOT_MET);
        expect(EACH + CLOSED + PROOF, events(proven.formatted("true")), Outcome.MET);
        expect(EACH + CLOSED + PROOF, events("{ value: [], evidence: none }"), Outcome.NO_EVIDENCE);
        expect(EACH + CLOSED + PROOF, events("{ value: [], evidence: document }"), Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatIsDeclaredWithoutProofIsSaidToo() {
        Judgement judgement =
                judge(EACH + CLOSED + PROOF, events("{ value: [ { id: a, closed: true } ], evidence: none }"));

        assertThat(judgement.declared().outcome()).isEqualTo(Outcome.MET);
        assertThat(judgement.possible())
                .extracting(Verdict::outcome)
                .containsExactlyInAnyOrder(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE);
    }

    @Test
    void aFindingInWhatAnySourceSaysStands() {
        Judgement judgement = judge(
                EACH + CLOSED,
                events("[ { value: [ { id: a, closed: true } ], source: management },"
                        + " { value: [ { id: a, closed: true }, { id: b, closed: false } ], source: worker } ]"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(records(judgement)).containsEntry("b", Outcome.NOT_MET).containsEntry("a", Outcome.NO_EVIDENCE);
        assertThat(judgement.possible()).extracting(Verdict::outcome).contains(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void sourcesThatDisagreeNeverGiveMet() {
        expect(
                EACH + CLOSED,
                events("[ { value: [ { id: a, closed: true } ], source: management },"
                        + " { value: [ { id: b, closed: true } ], source: worker } ]"),
                Outcome.NO_EVIDENCE);
        expect(
                EACH + CLOSED,
                events("[ { value: [], source: management }, { value: [ { id: b, closed: true } ], source: worker } ]"),
                Outcome.NO_EVIDENCE);
    }

    @Test
    void silenceOfOneRecordCountsAsTheSchemeSays() {
        Judgement judgement =
                judge(EACH + CLOSED + "missing: not_met\n", events("[ { id: a, closed: true }, { id: b } ]"));

        assertThat(records(judgement)).containsEntry("a", Outcome.MET).containsEntry("b", Outcome.NOT_MET);
        assertThat(judgement.possible()).containsExactly(judgement.verdict());
    }

    @Test
    void recordsAreNamedByTheirKeyOrTheirNumber() {
        String numbered = "repeat: { over: t.events, as: event }\n";

        assertThat(records(judge(EACH + CLOSED, events("[ { id: fire, closed: true }, { closed: true } ]"))))
                .containsOnlyKeys("fire", "#2");
        assertThat(records(judge(numbered + CLOSED, events("[ { id: fire, closed: true }, { closed: true } ]"))))
                .containsOnlyKeys("1", "2");
    }

    @Test
    void theOrderOfTheListChangesOnlyTheOrderOfTheRecords() {
        String one = "{ id: a, closed: false, grave: true }";
        String other = "{ id: b, closed: false, grave: true }";
        Judgement before = judge(EACH + BRANCHES, events("[ " + one + ", " + other + " ]"));
        Judgement after = judge(EACH + BRANCHES, events("[ " + other + ", " + one + " ]"));

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.possible()).isEqualTo(before.possible());
        assertThat(records(after)).containsExactlyInAnyOrderEntriesOf(records(before));
        assertThat(records(after).keySet()).containsExactly("b", "a");
    }

    @Test
    void limitsAreReadAtTheDayOfTheRecord() {
        CompanyProfile company = company(
                "country: PK",
                "t.events: [ { id: old, happened: 2024-12-31, hours: 44 },"
                        + " { id: new, happened: 2025-01-01, hours: 44 }, { id: undated, hours: 30 } ]");

        assertThat(records(judge(DATED, company)))
                .containsEntry("old", Outcome.MET)
                .containsEntry("new", Outcome.NOT_MET)
                .containsEntry("undated", Outcome.NO_EVIDENCE);
    }

    @Test
    void aLawWeDoNotKnowIsNotHeldAgainstARecord() {
        String before = "{ id: before, happened: 2009-12-31, hours: 44 }";
        String undated = "{ id: undated, hours: 44 }";

        Judgement unknown = judge(DATED, company("country: PK", "t.events: [ " + before + " ]"));
        assertThat(unknown.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(unknown.outsideScore()).isTrue();
        Judgement silent = judge(DATED, company("country: PK", "t.events: [ " + before + ", " + undated + " ]"));
        assertThat(silent.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(silent.outsideScore()).isFalse();
    }

    @Test
    void aFindingThatHasToBeConfirmedDoesNotHideOneThatStands() {
        String requirement = EACH + """
                branches:
                  - { outcome: NOT_MET, when: event.hours > law.hours, severity: CRITICAL }
                  - { outcome: NOT_MET, when: event.closed = false }
                  - { outcome: MET, otherwise: true }
                """;
        String unsure = "{ id: a, hours: 44, closed: true }";
        String firm = "{ id: b, hours: 30, closed: false }";

        Judgement both = judge(requirement, company("country: BD", "t.events: [ " + unsure + ", " + firm + " ]"));
        assertThat(both.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.MAJOR));
        assertThat(both.possible()).containsExactly(both.verdict());
        assertThat(both.records()).extracting(RecordJudgement::firm).containsExactly(false, true);
        Judgement alone = judge(requirement, company("country: BD", "t.events: [ " + unsure + " ]"));
        assertThat(alone.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.CRITICAL));
    }

    @Test
    void whatIsMetInPartForSureStandsBesideAFindingThatHasToBeConfirmed() {
        String requirement = EACH + """
                branches:
                  - { outcome: NOT_MET, when: event.hours > law.hours, severity: CRITICAL }
                  - { outcome: PARTLY_MET, when: event.closed = false }
                  - { outcome: MET, otherwise: true }
                """;
        String unsure = "{ id: a, hours: 44, closed: true }";
        String firm = "{ id: b, hours: 30, closed: false }";
        String open = "{ id: c, hours: 30 }";

        Judgement both = judge(requirement, company("country: BD", "t.events: [ " + unsure + ", " + firm + " ]"));
        assertThat(both.verdict()).isEqualTo(new Verdict(Outcome.PARTLY_MET, Severity.MAJOR));
        assertThat(both.possible()).containsExactly(both.verdict());
        assertThat(both.declared()).isEqualTo(both.verdict());
        assertThat(records(both)).containsEntry("a", Outcome.NOT_MET).containsEntry("b", Outcome.PARTLY_MET);
        Judgement three =
                judge(requirement, company("country: BD", "t.events: [ " + unsure + ", " + firm + ", " + open + " ]"));
        assertThat(three.outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whatIsMetInPartWeighsOneMilderBesideWhatIsNotMet() {
        String requirement = EACH + """
                branches:
                  - { outcome: NOT_MET, when: event.closed = false, severity: MINOR }
                  - { outcome: PARTLY_MET, when: event.grave, severity: CRITICAL }
                  - { outcome: MET, otherwise: true }
                """;
        String part = "{ id: a, closed: true, grave: true }";
        String not = "{ id: b, closed: false, grave: false }";

        Judgement alone = judge(requirement, events("[ " + part + " ]"));
        assertThat(alone.verdict()).isEqualTo(new Verdict(Outcome.PARTLY_MET, Severity.CRITICAL));
        Judgement both = judge(requirement, events("[ " + part + ", " + not + " ]"));
        assertThat(both.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.MAJOR));
        assertThat(both.possible()).containsExactly(both.verdict());
        assertThat(both.branch().orElseThrow().severity()).isEqualTo(Severity.MINOR);
    }

    @Test
    void aLookBackWindowEndsOnTheDayOfTheAssessment() {
        String window = "repeat: { over: t.events, as: event, key: id,"
                + " when: event.happened >= as_of - duration(\"P36M\") }\n";

        expect(window + CLOSED, events("[ { id: a, happened: 2023-06-30, closed: false } ]"), Outcome.NOT_MET);
        expect(window + CLOSED, events("[ { id: a, happened: 2023-06-29, closed: false } ]"), Outcome.NOT_APPLICABLE);
    }

    @Test
    void sentencesNameTheRecords() {
        String one = "[ { id: a, closed: false }, { id: b, closed: true } ]";
        String two = "[ { id: b, closed: false }, { id: a, closed: false }, { id: c } ]";

        assertThat(sentence("{event.id} is open.", one)).isEqualTo("a is open.");
        assertThat(sentence("{event.id} is open.", two)).isEqualTo("2 of 3 events: a, b.");
        assertThat(sentence("Open.", two)).isEqualTo("2 of 3 events: a, b. Open.");
    }

    private static String sentence(String finding, String events) {
        String branches = """
                branches:
                  - { outcome: MET, when: event.closed = true }
                  - { outcome: NOT_MET, otherwise: true, finding: "%s" }
                """.formatted(finding);
        try (CompiledRuleset ruleset = SmallRuleset.of(EACH + branches)) {
            Judgement judgement =
                    SmallRuleset.run(ruleset, events(events), Derived.NOTHING).at(0);
            return Sentences.of(SmallRuleset.only(ruleset)).of(judgement).orElseThrow();
        }
    }

    @Test
    void manyRecordsAreJudgedInLittleTime() {
        StringBuilder many = new StringBuilder("[ ");
        for (int i = 0; i < 20_000; i++) {
            many.append("{ id: e").append(i).append(", closed: ").append(i != 7).append(" }, ");
        }
        Judgement judgement = judge(EACH + CLOSED, events(many.append("]").toString()));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(judgement.records()).hasSize(20_000);
    }
}
