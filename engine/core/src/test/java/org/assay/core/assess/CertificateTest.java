package org.assay.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.assessment.Reason;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.ruleset.Outcome;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.ScoringModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a certificate proves, and what it does not. The day is 2026-06-30. */
class CertificateTest {
    private static final String ASKED =
            "met_when: t.hours <= limit.hours\nevidence: { at_least: cross_checked, not_older_than: P12M }\n";
    private static final String GOOD =
            "standard: SMALL-9001, edition: '2020', body: B, accredited: true, from: 2024-07-01, to: 2026-06-30";
    private static final String ANSWER = "t.hours: { value: 40, evidence: { kind: document, date: 2020-01-01 } }";

    private static RequirementResult result(String requirement, String certificate, String... answers) {
        return whole(requirement, certificate, answers).requirements().get(0);
    }

    private static RulesetResult whole(String requirement, String certificate, String... answers) {
        String header = "country: MA\nsite: { id: north }\ncertificates: [ { " + certificate + " } ]";
        CompanyProfile company = SmallRuleset.company(header, answers);
        try (CompiledRuleset ruleset = SmallRuleset.of(requirement)) {
            return new Results(ruleset, ruleset.in(List.of()), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(ruleset, company, Derived.NOTHING));
        }
    }

    @Test
    void aValidOneProvesWhatWasAnsweredAndSaysSo() {
        RequirementResult result = result(ASKED, GOOD, ANSWER);

        assertThat(result.outcome()).isEqualTo(Outcome.MET);
        assertThat((Reason.Fact) result.because().get(0)).satisfies(fact -> {
            assertThat(fact.evidence()).isEqualTo(EvidenceKind.CERTIFIED);
            assertThat(fact.note()).isEqualTo("by the certificate SMALL-9001:2020 of B, valid until 2026-06-30");
        });
        assertThat(whole(ASKED, GOOD, ANSWER).coverage()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            standard: small9001, accredited: true, from: 2026-06-30, to: 2026-06-30
            standard: Small 9001, site: north, accredited: true, from: 2024-07-01, to: 2027-06-30
            """)
    void editionAndSiteNeedNotBeNamed(String certificate) {
        assertThat(result(ASKED, certificate, ANSWER).outcome()).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            accredited: true, from: 2024-07-01, to: 2026-06-29                   | it was valid until 2026-06-29
            accredited: true, from: 2026-07-01, to: 2029-06-30                   | it is valid only from 2026-07-01
            accredited: true, to: 2029-06-30                                     | it does not say from when until when it is valid
            accredited: true, from: 2024-07-01                                   | it does not say from when until when it is valid
            from: 2024-07-01, to: 2027-06-30                                     | the body that issued it is not accredited for it
            accredited: true, site: south, from: 2024-07-01, to: 2027-06-30      | it is for the site south
            accredited: true, edition: '2014', from: 2024-07-01, to: 2027-06-30  | it is for the edition 2014, not 2020
            """)
    void whatDoesNotCountIsSaidInWords(String certificate, String why) {
        RequirementResult result = result(ASKED, "standard: Small 9001, " + certificate, ANSWER);

        assertThat(result.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(result.note()).startsWith("t.hours: evidence too weak").endsWith(" does not count: " + why);
    }

    @Test
    void anOldCertifiedAnswerIsProvenByTheOneThatHolds() {
        RequirementResult result = result(ASKED, GOOD, ANSWER.replace("document", "certified"));

        assertThat(result.outcome()).isEqualTo(Outcome.MET);
        assertThat(((Reason.Fact) result.because().get(0)).note()).startsWith("by the certificate");
    }

    @Test
    void anotherStandardIsNotSpokenOf() {
        RequirementResult result = result(ASKED, GOOD.replace("9001", "14001"), ANSWER);

        assertThat(result.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(result.note()).doesNotContain("certificate");
    }

    @Test
    void anAdmissionStands() {
        RequirementResult result = result(ASKED, GOOD, "t.hours: 66");

        assertThat(result.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(((Reason.Fact) result.because().get(0)).evidence()).isEqualTo(EvidenceKind.DECLARED);
    }

    @Test
    void nothingIsAnsweredByIt() {
        assertThat(result(ASKED, GOOD).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(result(ASKED, GOOD).note()).isEqualTo("t.hours: not answered");
    }

    @Test
    void aContradictionStays() {
        String either = "t.hours: [ { value: 40, source: management }, { value: 44, source: worker } ]";
        String against = "t.hours: [ { value: 40, source: management }, { value: 60, source: worker } ]";

        assertThat(result(ASKED, GOOD, either).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(result(ASKED, GOOD, either).note()).isEqualTo("t.hours: sources contradict each other");
        assertThat(result(ASKED, GOOD, against).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void zeroToleranceIsNeverCertifiedAway() {
        String branches = """
                branches:
                  - { outcome: NOT_MET, when: t.locked = true, severity: ZERO_TOLERANCE }
                  - { outcome: MET, when: t.plan = true }
                  - { outcome: NOT_MET, otherwise: true }
                evidence: { at_least: document }
                """;
        RequirementResult result = result(branches, GOOD, "t.locked: false", "t.plan: true");

        assertThat(result.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(result.note()).endsWith("does not count: no certificate proves what zero tolerance is about");
    }

    @Test
    void partlyMetIsProvenToo() {
        String partly = ASKED + "partly_when: t.plan = true\n";

        assertThat(result(partly, GOOD, "t.hours: 60", "t.plan: true").outcome())
                .isEqualTo(Outcome.PARTLY_MET);
    }
}
