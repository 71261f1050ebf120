package org.assay.core.judge;

import static org.assay.core.SmallRuleset.company;
import static org.assay.core.SmallRuleset.only;
import static org.assay.core.SmallRuleset.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Removed;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Phrases;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an overlay makes of a requirement it takes over. */
class OverlayTest {
    private static final String WEEK = "met_when: t.hours <= limit.hours\n";
    private static final String TIGHTER =
            "tighten: { holds: t.hours <= 45, finding: \"{t.hours} are more than 45.\" }\n";
    private static final Map<Outcome, Set<Outcome>> ALLOWED = Map.of(
            Outcome.MET, Set.of(Outcome.MET, Outcome.PARTLY_MET, Outcome.NOT_MET, Outcome.NO_EVIDENCE),
            Outcome.PARTLY_MET, Set.of(Outcome.PARTLY_MET, Outcome.NOT_MET, Outcome.NO_EVIDENCE),
            Outcome.NOT_MET, Set.of(Outcome.NOT_MET),
            Outcome.NO_EVIDENCE, Set.of(Outcome.NO_EVIDENCE, Outcome.NOT_MET, Outcome.PARTLY_MET),
            Outcome.NOT_APPLICABLE, Set.of(Outcome.NOT_APPLICABLE));

    private static final String CHILDREN = """
            branches:
              - { outcome: NOT_MET, when: "count(t.people[age < 15]) > 0", severity: ZERO_TOLERANCE }
              - { outcome: MET, when: t.plan }
              - { outcome: NOT_MET, otherwise: true, severity: MINOR }
            """;
    private static final CompanyProfile LAWFUL = company("country: MA", "t.hours: 46", "t.plan: true", "t.people: []");

    private static Judgement judge(String requirement, String change, CompanyProfile company) {
        try (CompiledRuleset overlay = SmallRuleset.overlay(requirement, change)) {
            return run(overlay, company, Derived.NOTHING).at(0);
        }
    }

    private static String finding(Judgement judgement) {
        return judgement
                .branch()
                .orElseThrow()
                .finding()
                .render(judgement.view().orElseThrow());
    }

    private static CompanyProfile hours(int hours) {
        return company("country: MA", "t.hours: " + hours);
    }

    @Test
    void whatIsTightenedSaysWhichOfTheTwoLimitsWasMissed() {
        assertThat(judge(WEEK, TIGHTER, hours(45)).outcome()).isEqualTo(Outcome.MET);
        assertThat(finding(judge(WEEK, TIGHTER, hours(46)))).isEqualTo("46 h are more than 45.");
        assertThat(finding(judge(WEEK, TIGHTER, hours(50)))).isEqualTo("Found 50 h. 50 h are more than 45.");
    }

    @Test
    void withoutASentenceTheReasonIsTheFinding() {
        assertThat(finding(judge(WEEK, "tighten: t.hours <= 45\n", hours(46)))).isEqualTo("The sector agreed on it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEEK,
                WEEK + "partly_when: t.plan = true\n",
                WEEK + "applies_when: t.locked = true\n",
                "branches: [ { outcome: NOT_APPLICABLE, when: t.locked }, { outcome: MET, when: t.plan }, "
                        + "{ outcome: NOT_MET, otherwise: true } ]\n",
                "branches: [ { outcome: MET, when: t.plan }, { outcome: NOT_APPLICABLE, when: t.locked }, "
                        + "{ outcome: NOT_MET, otherwise: true } ]\n",
                "branches: [ { outcome: MET, when: t.plan }, { outcome: PARTLY_MET, when: t.hours < 60 }, "
                        + "{ outcome: MET, when: t.locked }, { outcome: NOT_MET, otherwise: true } ]\n",
                "branches: [ { outcome: NOT_MET, when: t.locked, severity: CRITICAL }, "
                        + "{ outcome: MET, otherwise: true } ]\n",
                "branches: [ { outcome: MET, when: t.plan }, { outcome: NOT_APPLICABLE, otherwise: true } ]\n"
            })
    void tighteningNeverAsksForLess(String requirement) {
        try (CompiledRuleset base = SmallRuleset.of(requirement);
                CompiledRuleset overlay = SmallRuleset.overlay(requirement, TIGHTER)) {
            for (CompanyProfile company : companies()) {
                Outcome before = run(base, company, Derived.NOTHING).at(0).outcome();
                Outcome after = run(overlay, company, Derived.NOTHING).at(0).outcome();

                assertThat(after).as(company.answers().toString()).isIn(ALLOWED.get(before));
            }
        }
    }

    private static List<CompanyProfile> companies() {
        List<CompanyProfile> companies = new ArrayList<>();
        for (String hours : List.of("", "t.hours: 40", "t.hours: 46", "t.hours: 50", "t.hours: 70")) {
            for (String plan : List.of("", "t.plan: true", "t.plan: false")) {
                for (String locked : List.of("", "t.locked: true", "t.locked: false")) {
                    String[] answers = List.of(hours, plan, locked).stream()
                            .filter(answer -> !answer.isEmpty())
                            .toArray(String[]::new);
                    companies.add(company("country: MA", answers));
                }
            }
        }
        return companies;
    }

    @Test
    void whatIsAddedIsAsGraveAsTheRequirement() {
        Judgement judgement = judge(CHILDREN, TIGHTER, LAWFUL);

        assertThat(judgement.verdict().severity()).isEqualTo(Severity.MAJOR);
        assertThat(finding(judgement)).isEqualTo("46 h are more than 45.");
    }

    @Test
    void whatIsAddedMayHaveAGravityAndARemedyOfItsOwn() {
        String own =
                "tighten: { holds: t.hours <= 45, finding: Too long., severity: CRITICAL, remedy: { do: Go home. } }\n";

        for (String requirement : List.of(WEEK, CHILDREN)) {
            Judgement judgement = judge(requirement, own, LAWFUL);

            assertThat(judgement.verdict().severity()).isEqualTo(Severity.CRITICAL);
            assertThat(judgement.branch().orElseThrow().remedy().orElseThrow().act())
                    .isEqualTo("Go home.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEEK,
                WEEK + "partly_when: t.hours <= 60\n",
                WEEK + "partly_when: t.plan = true\n",
                "branches: [ { outcome: NOT_APPLICABLE, when: t.locked }, { outcome: MET, when: t.plan }, "
                        + "{ outcome: PARTLY_MET, when: t.hours < 60 }, { outcome: NOT_MET, otherwise: true } ]\n",
                "branches: [ { outcome: NOT_MET, when: t.locked, severity: CRITICAL }, "
                        + "{ outcome: PARTLY_MET, when: t.hours > 60 }, { outcome: MET, otherwise: true } ]\n"
            })
    void whatHasAGravityOfItsOwnIsNeverMilderBecauseMoreIsFound(String requirement) {
        String own = "tighten: { holds: t.hours <= 45, finding: Too long., severity: CRITICAL }\n";
        try (CompiledRuleset base = SmallRuleset.of(requirement);
                CompiledRuleset overlay = SmallRuleset.overlay(requirement, own)) {
            for (CompanyProfile company : companies()) {
                Outcome before = run(base, company, Derived.NOTHING).at(0).outcome();
                Judgement after = run(overlay, company, Derived.NOTHING).at(0);
                boolean fails = company.answers().containsKey("t.hours")
                        && !company.answers().get("t.hours").toString().contains("text=40");
                boolean decided = before == Outcome.MET || before.isFinding();

                if (fails && decided) {
                    assertThat(after.verdict())
                            .as(company.answers().toString())
                            .isEqualTo(new Verdict(Outcome.NOT_MET, Severity.CRITICAL));
                    assertThat(finding(after)).contains("Too long.");
                }
            }
        }
    }

    @Test
    void whatIsMetInPartStaysSaidBesideTheGraverThing() {
        String listed = "branches: [ { outcome: MET, when: t.plan }, "
                + "{ outcome: PARTLY_MET, otherwise: true, finding: No plan. } ]\n";
        String own = "tighten: { holds: t.hours <= 45, finding: Too long., severity: CRITICAL }\n";

        Judgement judgement = judge(listed, own, company("country: MA", "t.hours: 46", "t.plan: false"));

        assertThat(judgement.verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.CRITICAL));
        assertThat(finding(judgement)).isEqualTo("No plan. Too long.");
    }

    @Test
    void whatIsMilderThanTheFindingDoesNotTakeItsPlace() {
        String own = "tighten: { holds: t.hours <= 45, finding: Too long., severity: OBSERVATION }\n";

        assertThat(judge(WEEK, own, hours(50)).verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.MAJOR));
        assertThat(judge(WEEK, own, hours(46)).verdict()).isEqualTo(new Verdict(Outcome.NOT_MET, Severity.OBSERVATION));
    }

    @Test
    void whatTheBaseFindsIsSaidTogetherWithWhatIsAdded() {
        String listed = "branches: [ { outcome: NOT_MET, when: t.hours > 48, finding: More than 48. }, "
                + "{ outcome: PARTLY_MET, when: t.plan, finding: In part. }, { outcome: MET, otherwise: true } ]\n";

        assertThat(finding(judge(listed, TIGHTER, hours(50)))).isEqualTo("More than 48. 50 h are more than 45.");
        assertThat(finding(judge(listed, TIGHTER, company("country: MA", "t.hours: 46", "t.plan: true"))))
                .isEqualTo("In part. 46 h are more than 45.");
        assertThat(finding(judge(listed, TIGHTER, company("country: MA", "t.hours: 46", "t.plan: false"))))
                .isEqualTo("46 h are more than 45.");
    }

    @Test
    void weightsSeveritiesAndTextsAreTheOverlaysOwn() {
        String change = """
                weight: 4
                severity: CRITICAL
                title: Short weeks
                finding: Too long.
                evidence: { at_least: cross_checked }
                """;
        try (CompiledRuleset overlay = SmallRuleset.overlay(WEEK, change)) {
            Requirement requirement = only(overlay);

            assertThat(requirement.weight())
                    .hasValueSatisfying(weight -> assertThat(weight).isEqualByComparingTo("4"));
            assertThat(requirement.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(requirement.branches())
                    .allSatisfy(branch -> assertThat(branch.severity()).isEqualTo(Severity.CRITICAL));
            assertThat(requirement.title()).isEqualTo("Short weeks");
            assertThat(requirement.evidence().describe(Phrases.of("en"))).isEqualTo("at least cross-checked");
            assertThat(requirement.origin())
                    .contains(new Origin(
                            "small",
                            "1.0.0",
                            "r",
                            new Clause("Small 9001", "2020", "r"),
                            List.of(Change.SEVERITY, Change.WEIGHT, Change.EVIDENCE, Change.WORDING),
                            Optional.of("The sector agreed on it."),
                            Optional.empty()));
        }
    }

    @Test
    void whatIsTakenOverAsItIsHasAnOriginAndNoChange() {
        try (CompiledRuleset overlay = SmallRuleset.twice(WEEK, TIGHTER)) {
            Origin origin = only(overlay).origin().orElseThrow();

            assertThat(origin.ruleset() + "@" + origin.version()).isEqualTo("overlay@1.0.0");
            assertThat(origin.changes()).isEmpty();
            assertThat(origin.changedBecause()).isEmpty();
            assertThat(origin.before().orElseThrow()).satisfies(before -> {
                assertThat(before.ruleset()).isEqualTo("small");
                assertThat(before.changes()).containsExactly(Change.TIGHTENED);
            });
        }
    }

    @Test
    void whatWasLeftOutBelowIsStillSaidToBe() {
        try (CompiledRuleset overlay = SmallRuleset.twice(WEEK, "remove: true\n")) {
            assertThat(overlay.ruleset().removed())
                    .containsExactly(new Removed("r", "small", "1.0.0", "overlay", "The sector agreed on it."));
        }
    }

    @Test
    void anOverlayHasClausesOfItsOwnAndTheBaseKeepsItsOwn() {
        String change = """
                clause: { standard: Our code, edition: "1", number: "4" }
                maps_to: [ { to: UNGC 3, relation: equal }, { to: UNGC 5, relation: subset } ]
                """;
        String maps = "maps_to: [ { to: UNGC 3, relation: subset }, { to: UNGC 4, relation: subset } ]\n";
        try (CompiledRuleset overlay = SmallRuleset.overlay(WEEK + maps, change)) {
            Requirement requirement = only(overlay);

            assertThat(requirement.clause()).isEqualTo(new Clause("Our code", "1", "4"));
            assertThat(requirement.firstClause()).isEqualTo(new Clause("Small 9001", "2020", "r"));
            assertThat(requirement.mapsTo())
                    .containsExactly(
                            new Mapping("UNGC 4", "subset"),
                            new Mapping("UNGC 3", "equal"),
                            new Mapping("UNGC 5", "subset"));
            assertThat(requirement.origin().orElseThrow().changes()).containsExactly(Change.CLAUSES);
        }
    }
}
