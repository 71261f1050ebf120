package org.assay.core.judge;

import static org.assay.core.SmallRuleset.company;
import static org.assay.core.SmallRuleset.judge;
import static org.assertj.core.api.Assertions.assertThat;

import org.assay.api.ruleset.Outcome;
import org.junit.jupiter.api.Test;

/** What a finding says where a requirement is met only if several parts hold. */
class WordingTest {
    private static final String PARTS = """
            met_when:
              - { holds: t.hours <= limit.hours, finding: "The week has {t.hours}." }
              - { holds: t.plan = true, finding: There is no plan. }
              - { holds: t.locked = false }
            """;

    private static String finding(String requirement, String... answers) {
        Judgement judgement = judge(requirement, company("country: MA", answers));
        assertThat(judgement.outcome()).isIn(Outcome.NOT_MET, Outcome.PARTLY_MET);
        return judgement
                .branch()
                .orElseThrow()
                .finding()
                .render(judgement.view().orElseThrow());
    }

    @Test
    void saysWhichPartsDoNotHold() {
        assertThat(finding(PARTS, "t.hours: 50", "t.plan: true", "t.locked: false"))
                .isEqualTo("The week has 50 h.");
        assertThat(finding(PARTS, "t.hours: 50", "t.plan: false", "t.locked: false"))
                .isEqualTo("The week has 50 h. There is no plan.");
    }

    @Test
    void doesNotBlameAPartThatIsOpen() {
        assertThat(finding(PARTS, "t.hours: 50")).isEqualTo("The week has 50 h.");
    }

    @Test
    void aPartWithoutASentenceSaysWhatTheRequirementSays() {
        assertThat(finding(PARTS, "t.hours: 40", "t.plan: false", "t.locked: true"))
                .isEqualTo("There is no plan. Found 40 h.");
    }

    @Test
    void namesTheMissingPartsOfWhatIsMetInPart() {
        assertThat(finding(PARTS + "partly_when: t.plan = true\n", "t.hours: 50", "t.plan: true", "t.locked: false"))
                .isEqualTo("The week has 50 h.");
    }

    @Test
    void allPartsTogetherAreMet() {
        String[] answers = {"t.hours: 48", "t.plan: true", "t.locked: false"};

        assertThat(judge(PARTS, company("country: MA", answers)).outcome()).isEqualTo(Outcome.MET);
    }
}
