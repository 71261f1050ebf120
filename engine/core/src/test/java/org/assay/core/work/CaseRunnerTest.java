package org.assay.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.service.TestReport;
import org.assay.api.service.TestReport.CaseResult;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.scoring.ScoringModels;
import org.assay.ruleset.read.Casebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cases of a requirement come to, and what is said where they come to something else. */
class CaseRunnerTest {
    private static final String HOURS = "met_when: t.hours <= limit.hours\nevidence: { at_least: document }\n";
    private static final String CLAIM = "t.hours: { value: 40, evidence: none }";
    private static final String MET = "outcome: MET, by: A, date: 2026-02-01";

    static TestReport run(Casebook casebook) {
        try (CompiledRuleset ruleset = CompiledRuleset.of(casebook.ruleset())) {
            return new CaseRunner(ruleset, ScoringModels.NONE).run(casebook);
        }
    }

    private static List<String> failures(String header, String rest) {
        CaseResult only = run(SmallRuleset.withCases(HOURS, header, "name: one, " + rest))
                .cases()
                .get(0);
        assertThat(only.location()).isEqualTo("small/requirements/all/r.cases.yaml:1:3");
        return only.failures();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ t.hours: 49 }, expect: MET | expected MET, got NOT_MET",
                "{ t.hours: 49 }, expect: NOT_MET, severity: MINOR | expected severity MINOR, got MAJOR",
                "{ t.hours: 49 }, expect: NOT_MET, weight: 5 | expected the weight 5, got 3",
                "{ t.hours: 49 }, expect: NOT_MET, finding: Late. | expected the finding \"Late.\", got \"Found 49 h.\"",
                "{ t.hours: 48 }, expect: MET, finding: Late. | expected the finding \"Late.\", got no finding",
                "{ t.hours: 48 }, expect: MET, scored: determination | expected the determination to count in the"
                        + " score, but the computed outcome does",
                "{ t.hours: long }, expect: NO_EVIDENCE | `t.hours` must be a number in h, not \"long\""
            })
    void whatDiffersIsSaid(String rest, String said) {
        assertThat(failures("", "given: " + rest)).containsExactly(said);
    }

    @Test
    void everythingThatDiffersIsSaid() {
        assertThat(failures("", "given: { t.hours: 49 }, expect: MET, severity: MINOR, weight: 1, finding: Late."))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "'from: 2025-01-01, to: 2027-12-31', MET",
        "'from: 2025-01-01, to: 2026-01-01', NO_EVIDENCE",
        "'from: 2025-01-01, to: 2027-12-31, site: other', NO_EVIDENCE",
        "'from: 2025-01-01, to: 2027-12-31, site: here', MET"
    })
    void aCertificateProvesAnAnswerAsInAProfile(String period, String outcome) {
        String certificate = "{ standard: SMALL-9001, edition: \"2020\", accredited: true, " + period + " }";
        String given = "{ site: { id: here }, " + CLAIM + ", certificates: [ " + certificate + " ] }";
        Casebook casebook = SmallRuleset.withCases(HOURS, "", "name: one, given: " + given + ", expect: " + outcome);

        assertThat(run(casebook).cases().get(0).failures()).isEmpty();
    }

    @Test
    void aDeterminationStandsBesideTheComputedOutcome() {
        String determined = "given: { t.hours: 49, determinations: [ { requirement: small/r, " + MET + " } ] }";

        assertThat(failures("", determined + ", expect: NOT_MET, scored: computed"))
                .isEmpty();
        assertThat(failures("determinations: scored\n", determined + ", expect: NOT_MET, scored: determination"))
                .isEmpty();
        assertThat(failures("determinations: scored\n", determined + ", expect: NOT_MET, scored: computed"))
                .containsExactly("expected the computed outcome to count in the score, but the determination does");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given: { determinations: [ { requirement: small/s, outcome: MET } ] }, expect: MET | this case is about"
                        + " `small/r`, and this determination about `small/s`",
                "given: { certificates: [ { edition: \"1\" } ] }, expect: MET | `standard` is missing",
                "given: { as_of: 2026-01-01 }, expect: MET | `as_of` stands beside `given`, not in it",
                "given: { employees: 1.5 }, expect: MET | `employees` must be a whole number",
                "given: {}, expect: ERROR | no case can expect it",
                "given: {}, expect: MET, scored: both | `scored` must be one of COMPUTED, DETERMINATION",
                "expect: MET | `given` is missing"
            })
    void aCaseThatMakesNoSenseIsAFaultAtItsPlace(String rest, String said) {
        assertThatThrownBy(() -> SmallRuleset.withCases(HOURS, "", "name: one, " + rest))
                .isInstanceOfSatisfying(
                        AssayException.class,
                        e -> assertThat(e.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.message()).contains(said);
                            assertThat(issue.location().line()).isEqualTo(1);
                        }));
    }
}
