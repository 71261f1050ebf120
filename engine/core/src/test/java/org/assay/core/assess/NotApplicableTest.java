package org.assay.core.assess;

import static org.assay.core.SmallRuleset.company;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.assessment.State;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.ScoringModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a requirement does not apply, and of which ones nobody may say so. */
class NotApplicableTest {
    private static final String REASONS = """
            not_applicable_reasons:
              - { id: no_plan, text: There is no plan. }
              - { id: no_event, text: Nothing happened. }
              - { id: closed, text: It is closed. }
            """;
    private static final String PLAN =
            "applies_when: t.plan\nnot_applicable: no_plan\nmet_when: t.hours <= limit.hours\n";
    private static final String BRANCHES = """
            applies_when: t.plan
            not_applicable: no_plan
            branches:
              - { outcome: NOT_APPLICABLE, when: t.hours = 0 }
              - { outcome: NOT_APPLICABLE, when: t.locked, not_applicable: closed }
              - { outcome: MET, otherwise: true }
            """;
    private static final String EVENTS = """
            applies_when: t.plan
            not_applicable: no_plan
            repeat: { over: t.events, as: event, key: id, when: event.grave = true, not_applicable: no_event }
            branches:
              - { outcome: NOT_APPLICABLE, when: event.closed, not_applicable: closed }
              - { outcome: MET, otherwise: true }
            """;
    private static final String REFUSED =
            "the determination of A does not count: nobody may say of this requirement that it does not apply";

    private static RulesetResult result(CompiledRuleset compiled, List<String> languages, CompanyProfile company) {
        try (compiled) {
            return new Results(compiled, compiled.in(languages), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(compiled, company, Derived.NOTHING));
        }
    }

    private static RequirementResult judged(String requirement, String... answers) {
        return result(SmallRuleset.of(requirement, REASONS), List.of(), company("country: MA", answers))
                .requirements()
                .get(0);
    }

    private static Optional<String> code(String requirement, String... answers) {
        return judged(requirement, answers).notApplicable().map(NotApplicableReason::code);
    }

    @Test
    void theReasonStandsBesideTheOutcome() {
        assertThat(judged(PLAN, "t.plan: false")).satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(one.notApplicable()).contains(new NotApplicableReason("no_plan", "There is no plan."));
        });
        assertThat(code(PLAN, "t.plan: true", "t.hours: 40")).isEmpty();
        assertThat(code(PLAN)).isEmpty();
    }

    @Test
    void aBranchThatGivesNoReasonGivesThatOfItsRequirement() {
        assertThat(code(BRANCHES, "t.plan: true", "t.hours: 0")).contains("no_plan");
        assertThat(code(BRANCHES, "t.plan: true", "t.hours: 1", "t.locked: true"))
                .contains("closed");
    }

    @Test
    void whereNoRecordCountsTheRepetitionSaysWhy() {
        assertThat(code(EVENTS, "t.plan: true", "t.events: []")).contains("no_event");
        assertThat(code(EVENTS, "t.plan: true", "t.events: [ { id: a, grave: false } ]"))
                .contains("no_event");
        assertThat(code(EVENTS, "t.plan: true", "t.events: [ { id: a, grave: true, closed: true } ]"))
                .contains("closed");
        assertThat(code(EVENTS, "t.plan: false", "t.events: []")).contains("no_plan");
        assertThat(code(EVENTS.replace(", not_applicable: no_event", ""), "t.plan: true", "t.events: []"))
                .contains("no_plan");
    }

    @Test
    void theReaderHearsItInTheLanguageAskedForAndTheCodeStays() {
        String french = "not_applicable_reasons: { no_event: \"Il ne s'est rien passé.\", closed: C'est clos. }\n";
        CompiledRuleset ruleset = SmallRuleset.translated(EVENTS, REASONS, french);

        assertThat(result(ruleset, List.of("fr"), company("country: MA", "t.plan: true", "t.events: []"))
                        .requirements()
                        .get(0)
                        .notApplicable())
                .contains(new NotApplicableReason("no_event", "Il ne s'est rien passé."));
    }

    @Test
    void anOverlayMayWordAReasonAndGiveAnother() {
        String own = "not_applicable_reasons: [ { id: no_plan, text: Nobody planned. }, { id: other, text: O. } ]\n";
        CompanyProfile company = company("country: MA", "t.plan: false");

        assertThat(reason(SmallRuleset.overlay(PLAN, REASONS, own, "weight: 2\n"), company))
                .contains(new NotApplicableReason("no_plan", "Nobody planned."));
        assertThat(reason(SmallRuleset.overlay(PLAN, REASONS, own, "not_applicable: other\n"), company))
                .contains(new NotApplicableReason("other", "O."));
        assertThat(reason(SmallRuleset.overlay(PLAN, REASONS, "", "weight: 2\n"), company))
                .contains(new NotApplicableReason("no_plan", "There is no plan."));
    }

    private static Optional<NotApplicableReason> reason(CompiledRuleset ruleset, CompanyProfile company) {
        return result(ruleset, List.of(), company).requirements().get(0).notApplicable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"never_not_applicable: [ r ]\n", ""})
    void nobodyMayDetermineThatItDoesNotApply(String listed) {
        String requirement =
                "met_when: t.hours <= limit.hours\n" + (listed.isEmpty() ? "never_not_applicable: true" : "");
        for (String counts : List.of("determinations: scored\n", "determinations: shown\n")) {
            RulesetResult result =
                    result(SmallRuleset.of(requirement, listed + counts), List.of(), determined("NOT_APPLICABLE"));

            assertThat(result.state()).isEqualTo(State.SCORED);
            assertThat(result.requirements().get(0)).satisfies(one -> {
                assertThat(one.scored()).isEqualTo(ScoredBy.COMPUTED);
                assertThat(one.outcome()).isEqualTo(Outcome.NOT_MET);
                assertThat(one.note()).contains(REFUSED);
            });
        }
    }

    @Test
    void anythingElseMayBeDetermined() {
        RulesetResult result = result(
                SmallRuleset.of(
                        "met_when: t.hours <= limit.hours\nnever_not_applicable: true", "determinations: scored\n"),
                List.of(),
                determined("MET"));

        assertThat(result.requirements().get(0).scored()).isEqualTo(ScoredBy.DETERMINATION);
        assertThat(result.requirements().get(0).note()).isEmpty();
    }

    @Test
    void anOverlayMaySayItOfMore() {
        CompiledRuleset overlay = SmallRuleset.overlay(
                "met_when: t.hours <= limit.hours\n", "", "never_not_applicable: [ r ]\n", "weight: 2\n");

        assertThat(SmallRuleset.only(overlay).neverNotApplicable()).isTrue();
        overlay.close();
    }

    @Test
    void whatABaseSaysStays() {
        CompiledRuleset overlay = SmallRuleset.overlay(
                "met_when: t.hours <= limit.hours\n", "never_not_applicable: [ r ]\n", "", "weight: 2\n");

        assertThat(SmallRuleset.only(overlay).neverNotApplicable()).isTrue();
        overlay.close();
    }

    private static CompanyProfile determined(String outcome) {
        return company(
                "country: MA\ndeterminations: [ { requirement: small/r, outcome: " + outcome
                        + ", by: A, date: 2026-02-01 } ]",
                "t.hours: 66");
    }
}
