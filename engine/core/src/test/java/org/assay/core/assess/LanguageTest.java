package org.assay.core.assess;

import static org.assay.core.SmallRuleset.company;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.scoring.ScoringModels;
import org.junit.jupiter.api.Test;

/** In which language a result speaks. */
class LanguageTest {
    private static final String BRANCHES = """
            question: How long?
            branches:
              - { outcome: NOT_MET, when: t.locked = true, finding: "Locked, with {t.hours} a week." }
              - { outcome: MET, when: t.hours <= limit.hours }
              - { outcome: NOT_MET, otherwise: true, remedy: { do: Work less. } }
            remedy: { do: Unlock., cause: Fear. }
            """;
    private static final String FRENCH = """
            title: Petit
            areas: { all: Tout }
            requirements:
              r:
                title: T en français
                question: Combien ?
                finding: "Trouvé : {t.hours}."
                findings: [ "Verrouillé, avec {t.hours} par semaine.", ~, ~ ]
                remedies: [ ~, ~, { do: Travaillez moins. } ]
                remedy: { do: Ouvrez. }
            """;

    private static RulesetResult result(String french, List<String> languages, String... answers) {
        CompanyProfile company = company("country: MA", answers);
        try (CompiledRuleset ruleset = SmallRuleset.translated(BRANCHES, french)) {
            return new Results(ruleset, ruleset.in(languages), company, ScoringModels.NONE)
                    .of(SmallRuleset.run(ruleset, company, Derived.NOTHING));
        }
    }

    private static RequirementResult french(String... answers) {
        return result(FRENCH, List.of("fr-TN", "en"), answers).requirements().get(0);
    }

    @Test
    void theTextsAreInTheLanguageAskedFor() {
        RulesetResult result = result(FRENCH, List.of("fr"), "t.hours: 50", "t.locked: false");

        assertThat(result.language()).isEqualTo("fr");
        assertThat(result.title()).isEqualTo("Petit");
        assertThat(result.areas().get(0).title()).isEqualTo("Tout");
        assertThat(result.requirements().get(0).title()).isEqualTo("T en français");
        assertThat(result.requirements().get(0).question()).isEqualTo("Combien ?");
    }

    @Test
    void aFindingSpeaksItThroughout() {
        assertThat(french("t.locked: true").finding()).hasValue("Verrouillé, avec non renseigné par semaine.");
        assertThat(french("t.hours: 50", "t.locked: false").finding()).hasValue("Trouvé : 50 h.");
        assertThat(french("t.hours: 50", "t.locked: false")
                        .remedy()
                        .orElseThrow()
                        .act())
                .isEqualTo("Travaillez moins.");
        assertThat(french("t.hours: 40").note()).isEqualTo("t.locked: non renseigné");
    }

    @Test
    void whatIsNotTranslatedStaysInTheOwnLanguage() {
        RequirementResult locked = french("t.locked: true");
        assertThat(locked.remedy().orElseThrow().act()).isEqualTo("Ouvrez.");
        assertThat(locked.remedy().orElseThrow().cause()).hasValue("Fear.");

        RequirementResult other = result("title: Petit\n", List.of("fr"), "t.locked: true")
                .requirements()
                .get(0);
        assertThat(other.title()).isEqualTo("T");
        assertThat(other.finding()).hasValue("Locked, with not answered a week.");
    }

    @Test
    void allButTheTextsIsTheSame() {
        RulesetResult own = result(FRENCH, List.of(), "t.locked: true");
        RulesetResult french = result(FRENCH, List.of("fr"), "t.locked: true");

        assertThat(own.language()).isEqualTo("en");
        assertThat(french.digest()).isEqualTo(own.digest());
        assertThat(french.score()).isEqualTo(own.score());
        assertThat(french.requirements().get(0).findingId())
                .isPresent()
                .isEqualTo(own.requirements().get(0).findingId());
        assertThat(french.requirements().get(0).because())
                .isEqualTo(own.requirements().get(0).because());
    }

    @Test
    void aLanguageItDoesNotSpeakIsAnsweredInItsOwn() {
        assertThat(result(FRENCH, List.of("de"), "t.locked: true").language()).isEqualTo("en");
    }

    @Test
    void aRequirementWithoutASentenceSaysItsTitle() {
        String requirement = "met_when: t.locked = false\n";
        CompanyProfile company = company("country: MA", "t.locked: true");
        try (CompiledRuleset ruleset =
                SmallRuleset.unworded(requirement, "requirements: { r: { title: T en français } }\n")) {
            assertThat(new Results(ruleset, ruleset.in(List.of("fr")), company, ScoringModels.NONE)
                            .of(SmallRuleset.run(ruleset, company, Derived.NOTHING))
                            .requirements()
                            .get(0)
                            .finding())
                    .hasValue("Non satisfait : T en français.");
        }
    }
}
