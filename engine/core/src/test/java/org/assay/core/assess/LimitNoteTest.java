package org.assay.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.ScoringModels;
import org.junit.jupiter.api.Test;

/** What is said about limits that are not stored for a place, and that it costs nothing. */
class LimitNoteTest {
    private static final String BOTH = "met_when: t.hours <= most protective(limit.hours, law.hours)\n";

    private static RulesetResult whole(String requirement, CompanyProfile company) {
        try (CompiledRuleset ruleset = SmallRuleset.of(requirement)) {
            return new Results(ruleset, ruleset.in(List.of()), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(ruleset, company, Derived.NOTHING));
        }
    }

    private static RequirementResult result(String requirement, String country, String hours) {
        return whole(requirement, SmallRuleset.company(country, "t.hours: " + hours))
                .requirements()
                .get(0);
    }

    @Test
    void aLawThatIsLeftOutIsNamed() {
        String said = "law.hours: no value for this place and date; the standard's limit applies";

        assertThat(result(BOTH, "country: XX", "45").outcome()).isEqualTo(Outcome.MET);
        assertThat(result(BOTH, "country: XX", "45").note()).isEqualTo(said);
        assertThat(result(BOTH, "country: XX", "50").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(result(BOTH, "country: XX", "50").note()).isEqualTo(said);
        assertThat(result(BOTH, "country: MA", "50").note()).isEmpty();
    }

    @Test
    void withoutACountryThatIsSaid() {
        assertThat(result(BOTH, "", "45").note())
                .isEqualTo("law.hours: no value, as the profile names no country; the standard's limit applies");
    }

    @Test
    void aLawAloneIsSaidAndLeavesTheScore() {
        RulesetResult result =
                whole("met_when: t.hours <= law.hours\n", SmallRuleset.company("country: XX", "t.hours: 45"));

        assertThat(result.requirements().get(0).note()).isEqualTo("law.hours: no value for this place and date");
        assertThat(result.state()).isEqualTo(State.NOTHING_APPLICABLE);
    }

    @Test
    void whatDidNotDecideIsNotSpokenOf() {
        String either = "met_when: t.plan = true or t.hours <= most protective(limit.hours, law.hours)\n";
        RulesetResult result = whole(either, SmallRuleset.company("country: XX", "t.hours: 50", "t.plan: true"));

        assertThat(result.requirements().get(0).note()).isEmpty();
    }
}
