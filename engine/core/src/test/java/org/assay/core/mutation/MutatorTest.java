package org.assay.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.service.MutationReport;
import org.assay.api.service.MutationReport.Fate;
import org.assay.api.service.MutationReport.Mutant;
import org.assay.core.SmallRuleset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes the cases of a requirement notice. */
class MutatorTest {
    private static final String HOURS =
            "weight: 4\nmet_when: t.hours <= limit.hours\nevidence: { at_least: document, not_older_than: P12M }\n";
    private static final String[] WHOLE = {
        "name: the limit, given: { t.hours: 48 }, expect: MET",
        "name: more, given: { t.hours: 49 }, expect: NOT_MET, severity: MAJOR, weight: 4",
        "name: nobody answered, given: {}, expect: NO_EVIDENCE",
        "name: a claim, given: { t.hours: { value: 40, evidence: declared } }, expect: NO_EVIDENCE",
        "name: a document, given: { t.hours: { value: 40, evidence: document } }, expect: MET",
        "name: of last year, given: { t.hours: { value: 40, evidence: { kind: document, date: 2025-06-30 } } },"
                + " expect: MET",
        "name: older, given: { t.hours: { value: 40, evidence: { kind: document, date: 2025-06-29 } } },"
                + " expect: NO_EVIDENCE"
    };

    private static MutationReport report(String requirement, String... cases) {
        return Mutator.report(SmallRuleset.withCases(requirement, "", cases));
    }

    private static List<String> survivors(String requirement, String... cases) {
        return report(requirement, cases).survivors().stream()
                .map(mutant -> mutant.kind() + ": " + mutant.change())
                .toList();
    }

    private static String[] without(String name) {
        List<String> left = new ArrayList<>(List.of(WHOLE));
        assertThat(left.removeIf(one -> one.startsWith("name: " + name + ","))).isTrue();
        return left.toArray(String[]::new);
    }

    @Test
    void casesOnEverySideNoticeEveryChange() {
        MutationReport report = report(HOURS, WHOLE);

        assertThat(report.survivors()).isEmpty();
        assertThat(report.score()).isEqualByComparingTo("100");
        assertThat(report.mutants())
                .extracting(mutant -> mutant.kind() + ": " + mutant.change())
                .contains(
                        "condition: `<=` becomes `<` in `t.hours <= limit.hours`",
                        "condition: `<=` becomes `>` in `t.hours <= limit.hours`",
                        "severity: MAJOR becomes CRITICAL",
                        "severity: MAJOR becomes MINOR",
                        "weight: 4 becomes 3",
                        "weight: 4 becomes 5",
                        "evidence: document becomes declared",
                        "evidence: document becomes cross_checked",
                        "evidence: P12M becomes P12M1D",
                        "missing: no_evidence becomes not_met",
                        "parameter: limit.hours, from 2000-01-01: 48 becomes 49");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requirements: { r: { weight: 4 } }", "weights: 4"})
    void aWeightIsNotChangedWhereTheModelCountsAnotherWhateverItIs(String weighing) {
        MutationReport report = Mutator.report(
                SmallRuleset.withCases(HOURS, "scoring: { models: [ { id: m, " + weighing + " } ] }\n", WHOLE));

        assertThat(report.mutants())
                .extracting(Mutant::kind)
                .contains("severity")
                .doesNotContain("weight");
        assertThat(report.survivors()).isEmpty();
    }

    @Test
    void aChangeThatNoCaseNoticesIsNamedAtItsPlace() {
        MutationReport report = report(HOURS, without("the limit"));

        assertThat(report.survivors())
                .contains(new Mutant(
                        "r",
                        "small/requirements/all/r.yaml:8:11",
                        "condition",
                        "`<=` becomes `<` in `t.hours <= limit.hours`",
                        Fate.UNNOTICED))
                .contains(new Mutant(
                        "r",
                        "small/requirements/all/r.yaml:8:22",
                        "parameter",
                        "limit.hours, from 2000-01-01: 48 becomes 47",
                        Fate.UNNOTICED));
        assertThat(report.score()).isLessThan(BigDecimal.valueOf(100));
    }

    @Test
    void eachCaseThatIsLeftOutIsMissed() {
        assertThat(survivors(HOURS, without("more"))).contains("severity: MAJOR becomes MINOR", "weight: 4 becomes 3");
        assertThat(survivors(HOURS, without("a claim"))).containsExactly("evidence: document becomes declared");
        assertThat(survivors(HOURS, without("a document"))).isEmpty();
        assertThat(survivors(HOURS, without("older"))).containsExactly("evidence: P12M becomes P12M1D");
        assertThat(survivors(HOURS, without("of last year"))).containsExactly("evidence: P12M becomes P12M-1D");
    }

    @Test
    void aBranchThatIsLeftOutOrGraverIsNoticed() {
        String branches = """
                branches:
                  - { outcome: NOT_MET, when: t.locked = true, severity: CRITICAL }
                  - { outcome: MET, when: t.plan = true and t.hours <= 48 }
                  - { outcome: PARTLY_MET, otherwise: true }
                """;

        assertThat(survivors(
                        branches,
                        "name: locked, given: { t.locked: true, t.plan: true, t.hours: 40 }, expect: NOT_MET",
                        "name: good, given: { t.locked: false, t.plan: true, t.hours: 48 }, expect: MET",
                        "name: partly, given: { t.locked: false, t.plan: false, t.hours: 40 }, expect: PARTLY_MET"))
                .contains(
                        "condition: `t.hours <= 48` is left out",
                        "severity: branch 1 (NOT_MET): CRITICAL becomes MAJOR")
                .doesNotContain(
                        "branch: branch 1 (NOT_MET) is left out",
                        "condition: `and` becomes `or` in `t.plan = true and t.hours <= 48`",
                        "condition: `t.plan = true` is left out",
                        "outcome: branch 2 (MET): MET becomes PARTLY_MET");
    }

    @Test
    void whatProvablyChangesNothingIsLeftOutOfTheScoreAndShown() {
        MutationReport report = report(
                "met_when: t.hours <= min(limit.hours, 60)\n",
                "name: the limit, given: { t.hours: 48 }, expect: MET",
                "name: more, given: { t.hours: 49 }, expect: NOT_MET, severity: MAJOR, weight: 3",
                "name: nobody answered, given: {}, expect: NO_EVIDENCE");

        assertThat(report.mutants())
                .filteredOn(mutant -> mutant.fate() == Fate.WITHOUT_EFFECT)
                .extracting(Mutant::change)
                .containsExactly("`60` becomes `59`", "`60` becomes `61`");
        assertThat(report.survivors()).isEmpty();
        assertThat(report.count(Fate.NOTICED) + 2).isEqualTo(report.mutants().size());
    }

    @Test
    void aCaseThatFailsAsItIsComesFirst() {
        assertThatThrownBy(() -> report(HOURS, "name: wrong, given: { t.hours: 48 }, expect: NOT_MET"))
                .isInstanceOfSatisfying(
                        AssayException.class,
                        e -> assertThat(e.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo(IssueCode.RULESET_CASES);
                            assertThat(issue.message()).contains("`wrong` of r fails as it is");
                            assertThat(issue.location().line()).isEqualTo(1);
                        }));
    }

    @Test
    void theSameRulesetGivesTheSameReport() {
        assertThat(report(HOURS, WHOLE)).isEqualTo(report(HOURS, WHOLE));
    }

    @Test
    void whatIsBeyondTheBoundIsNotPassedOverInSilence() {
        MutationReport whole = report(HOURS, WHOLE);
        MutationReport report = Mutator.report(SmallRuleset.withCases(HOURS, "", WHOLE), 5);

        assertThat(report.mutants())
                .hasSize(6)
                .startsWith(whole.mutants().subList(0, 5).toArray(Mutant[]::new));
        assertThat(report.survivors())
                .singleElement()
                .satisfies(last -> assertThat(last.change()).contains("after the first 5 were not tried"));
    }
}
