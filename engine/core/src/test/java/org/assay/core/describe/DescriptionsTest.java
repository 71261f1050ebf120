package org.assay.core.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.Reason;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.value.Value;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.ruleset.model.RequirementCase;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    private static final String WEEK = "met_when: t.hours <= most protective(limit.hours, law.hours)\n";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static RulesetDescription described(CompiledRuleset ruleset) {
        try (ruleset) {
            return Descriptions.of(ruleset.in(List.of()), List.of(), List.of());
        }
    }

    private static RequirementDescription only(RulesetDescription ruleset) {
        assertThat(ruleset.requirements()).hasSize(1);
        return ruleset.requirements().get(0);
    }

    @Test
    void saysHowARequirementIsDecided() {
        RequirementDescription week = only(described(SmallRuleset.of(
                WEEK + "partly_when: t.hours <= 60\napplies_when: t.plan\nevidence: { not_older_than: P6M }\n")));

        assertThat(week.appliesWhen().orElseThrow().words()).isEqualTo("t.plan is yes");
        assertThat(week.notOlderThan().orElseThrow()).hasToString("P6M");
        assertThat(week.branches())
                .extracting(BranchDescription::outcome)
                .containsExactly(Outcome.MET, Outcome.PARTLY_MET, Outcome.NOT_MET);
        assertThat(week.branches().get(0).when().orElseThrow().words())
                .isEqualTo("t.hours is at most the stricter of limit.hours and law.hours");
        assertThat(week.branches().get(2).when()).isEmpty();
        assertThat(week.branches().get(2).finding()).isEqualTo("Found {t.hours}.");
        assertThat(week.branches().get(2).parts()).isEmpty();
    }

    @Test
    void saysWhatEachPartSays() {
        RequirementDescription parts = only(described(
                SmallRuleset.of("met_when: [ { holds: t.plan, finding: No plan. }, { holds: not(t.locked) } ]\n")));

        assertThat(parts.branches().get(1).parts())
                .extracting(part -> part.holds().text() + ": " + part.finding())
                .containsExactly("t.plan: No plan.", "not(t.locked): ");
    }

    @Test
    void namesWhatIsReadAndNotWhatIsOnlyThere() {
        RulesetDescription ruleset = described(SmallRuleset.of("met_when: t.daily <= limit.hours\n"));

        assertThat(ruleset.indicators()).extracting(Indicator::id).containsExactly("t.days", "t.hours");
        assertThat(ruleset.parameters()).extracting(ParameterDescription::id).containsExactly("limit.hours");
    }

    @Test
    void saysWhereARequirementOfAnOverlayComesFrom() {
        RulesetDescription ruleset = described(SmallRuleset.overlay(WEEK, "severity: CRITICAL\n"));

        assertThat(ruleset.bases()).extracting(base -> base.id()).containsExactly("small");
        assertThat(only(ruleset).info().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(only(ruleset).origin().orElseThrow()).satisfies(origin -> {
            assertThat(origin.ruleset() + "/" + origin.requirement()).isEqualTo("small/r");
            assertThat(origin.changes()).containsExactly(Change.SEVERITY);
            assertThat(origin.changedBecause()).contains("The sector agreed on it.");
        });
    }

    @Test
    void saysWhatIsDemandedSomewhere() {
        try (CompiledRuleset ruleset = SmallRuleset.of(WEEK)) {
            assertThat(limits(ruleset, Optional.of("MA")))
                    .containsExactly("law.hours 44 in MA, code", "limit.hours 48 in *, s");
            assertThat(limits(ruleset, Optional.empty()))
                    .containsExactly("law.hours unknown", "limit.hours 48 in *, s");
        }
    }

    private static List<String> limits(CompiledRuleset ruleset, Optional<String> country) {
        return ParameterDescriptions.inForce(
                        ruleset.ruleset(), new PlaceAndDay(country, Optional.empty(), Optional.empty(), DAY))
                .stream()
                .map(DescriptionsTest::shown)
                .toList();
    }

    private static String shown(Reason.Limit limit) {
        return limit.value() instanceof Value.Num number
                ? limit.id() + " " + number.value() + " in " + limit.place() + ", " + limit.source()
                : limit.id() + " unknown";
    }

    @Test
    void saysWhatACaseGives() {
        RequirementCase example = new RequirementCase(
                "r",
                "name",
                SmallRuleset.company(
                        "country: MA\nemployees: 3",
                        "t.hours: { value: 44, unit: h, evidence: none, source: worker }",
                        "t.people: [ { age: 17 }, { age: 30 } ]",
                        "t.plan:"),
                DAY,
                Outcome.MET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Location.NONE);

        assertThat(CaseDescriptions.of(example).given())
                .containsEntry("country", "MA")
                .containsEntry("employees", "3")
                .containsEntry("t.hours", "44 h, says worker (declared)")
                .containsEntry("t.people", "(age 17), (age 30) (declared)")
                .containsEntry("t.plan", "not answered");
    }
}
