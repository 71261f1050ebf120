package org.assay.core.assess;

import static org.assay.core.SmallRuleset.company;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assay.api.assessment.Reason;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Value;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.ScoringModels;
import org.junit.jupiter.api.Test;

/** Derived indicators in a whole assessment: judged by their answers, and shown with them. */
class DerivedReasonTest {
    private static final String DAILY = "met_when: t.daily <= limit.hours / 6\n";
    private static final String PROVEN = DAILY + "evidence: { at_least: document }\n";

    private static final String SENTENCE = """
            branches:
              - { outcome: MET, when: t.daily < 1 }
              - { outcome: NOT_MET, otherwise: true, finding: "A day has {t.daily}." }
            """;

    private static RequirementResult result(String requirement, CompanyProfile company) {
        try (CompiledRuleset ruleset = SmallRuleset.of(requirement)) {
            return new Results(ruleset, ruleset.in(List.of()), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(ruleset, company, Derived.NOTHING))
                    .requirements()
                    .get(0);
        }
    }

    private static RequirementResult result(String requirement, String... answers) {
        return result(requirement, company("country: MA", answers));
    }

    private static Value number(String number) {
        return new Value.Num(new BigDecimal(number));
    }

    @Test
    void theDerivedValueStandsBeforeTheAnswersItIsWorkedOutFrom() {
        RequirementResult result = result(DAILY, "t.hours: 50", "t.days: 5");

        assertThat(result.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(result.because())
                .extracting(Reason::id)
                .containsExactly("t.daily", "t.hours", "t.days", "limit.hours");
        assertThat(result.because().get(0))
                .isEqualTo(new Reason.Derived("t.daily", number("10"), "h", "t.hours / t.days"));
    }

    @Test
    void weakEvidenceBelowKeepsItFromBeingMet() {
        RequirementResult weak = result(PROVEN, "t.hours: { value: 40, evidence: document }", "t.days: 5");

        assertThat(weak.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(weak.note()).isEqualTo("t.days: evidence too weak: declared, at least document is asked");
        assertThat(weak.because().get(0))
                .isEqualTo(new Reason.Derived("t.daily", number("8"), "h", "t.hours / t.days"));
        assertThat(result(PROVEN, "t.hours: 50", "t.days: 5").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void contradictionsBelowAreTriedEachWay() {
        String contradicted = "t.days: [ { value: 6, source: management }, { value: 5, source: worker } ]";

        assertThat(result(DAILY, "t.hours: 48", contradicted).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(result(DAILY, "t.hours: 30", contradicted).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void noResultIsSaid() {
        RequirementResult result = result(DAILY, "t.hours: 40", "t.days: 0");

        assertThat(result.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(result.note()).isEqualTo("t.daily: no result from these answers, as after a division by 0");
        assertThat(result.because().get(0))
                .isEqualTo(new Reason.Derived("t.daily", Value.UNKNOWN, "h", "t.hours / t.days"));
    }

    @Test
    void aBlankInARecordIsSaidOfTheRecords() {
        String eldest = "met_when: t.eldest <= 60\n";

        assertThat(result(eldest, "t.people: [ { age: 30 }, {} ]").note())
                .isEqualTo("t.people: a record leaves something open");
        assertThat(result(eldest, "t.people: [ { age: 30 } ]").outcome()).isEqualTo(Outcome.MET);
        assertThat(result(eldest, "t.people: [ { age: 61 }, {} ]").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void theSentenceShowsItWithItsUnit() {
        assertThat(result(SENTENCE, "t.hours: 50", "t.days: 5").finding()).contains("A day has 10 h.");
    }

    @Test
    void anAnswerToItIsNotUsed() {
        assertThat(result(DAILY, "t.daily: 1", "t.hours: 50", "t.days: 5").outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(result(DAILY, "t.daily: 1").outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }
}
