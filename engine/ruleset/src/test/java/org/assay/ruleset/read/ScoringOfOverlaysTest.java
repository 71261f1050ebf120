package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assay.api.ruleset.Area;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** What an overlay says of scoring, and what it takes from the ruleset it extends. */
class ScoringOfOverlaysTest {
    private static final String BASE = """
            scoring:
              decimals: 3
              models:
                - { id: strict, like: default, weights: 1, requirements: { e2: { weight: 2 } } }
                - { id: loose, like: strict, open: as_written }
            """;
    private static final String READS_ANOTHER = """
            scoring:
              models:
                - { id: strict, like: default, requirements: { e1: { instead: [ { when: 'outcome("e2") = "MET"', points: 1 } ] } } }
            """;
    private static final Map<String, String> WITHOUT_E2 =
            Map.of("changes/e2.yaml", "reason: The law says it already.\nremove: true\n");

    private static Ruleset overlay(String base, String header, Map<String, String> changes) {
        return ScoringRulesets.overlay(base, header, changes).orThrow();
    }

    @Test
    void saysNothingAndScoresAsTheRulesetItExtends() {
        Scoring scoring = overlay(BASE, "", Map.of()).scoring();

        assertThat(scoring.decimals()).isEqualTo(3);
        assertThat(scoring.models()).extracting(Model::id).containsExactly("strict", "loose");
    }

    @Test
    void aModelMayBeLikeOneOfTheRulesetItExtends() {
        String own = "scoring: { models: [ { id: strict, like: strict, caps: [] } ] }\n";
        Scoring scoring = overlay(BASE, own, Map.of()).scoring();

        assertThat(scoring.decimals()).isEqualTo(3);
        assertThat(scoring.models()).hasSize(1);
        assertThat(scoring.headline().limits()).isEmpty();
        assertThat(scoring.headline().requirements()).containsOnlyKeys("e2");
    }

    @Test
    void aRequirementThatIsLeftOutMayBeSpokenOfBelow() {
        assertThat(overlay(BASE, "", WITHOUT_E2).scoring().headline().requirements())
                .isEmpty();
    }

    @Test
    void butNotHere() {
        String own = "scoring: { models: [ { id: own, requirements: { e2: { weight: 2 } } } ] }\n";

        assertThat(ScoringRulesets.faultsOfOverlay(BASE, own, WITHOUT_E2))
                .containsExactly("1:49: there is no requirement `e2`; did you mean `e1`?");
    }

    @Test
    void nothingMayRestOnAResultThatIsLeftOut() {
        assertThat(ScoringRulesets.faultsOfOverlay(READS_ANOTHER, "", WITHOUT_E2))
                .containsExactly(
                        "7:10: what `base-code` says under `scoring` does not fit this ruleset, so say `models`"
                                + " here: there is no requirement `e2`; did you mean `e1`?");
        assertThat(ScoringRulesets.faultsOfOverlay(READS_ANOTHER, "scoring: { models: [ { id: own } ] }\n", WITHOUT_E2))
                .isEmpty();
    }

    @Test
    void anAreaThatIsGivenAnotherTitleStaysWhereItIs() {
        String own = "areas: [ { id: energy, title: Our energy }, { id: pumps, title: Pumps } ]\n";
        List<Area> areas = overlay(BASE, own, Map.of()).header().areas();

        assertThat(areas)
                .contains(
                        new Area("energy", "Our energy", "", "topic", "environment"),
                        new Area("pumps", "Pumps", "", "", ""));
    }

    @Test
    void anAreaMayBePutElsewhere() {
        String own =
                "areas: [ { id: labour, title: People, areas: [ { id: water, title: Our water, level: part } ] } ]\n";
        List<Area> areas = overlay(BASE, own, Map.of()).header().areas();

        assertThat(areas)
                .contains(
                        new Area("labour", "People", "", "section", ""),
                        new Area("water", "Our water", "", "part", "labour"));
    }

    @Test
    void aLevelIsNoArea() {
        String own = "areas: [ { id: topic, title: Topics } ]\n";

        assertThat(ScoringRulesets.faultsOfOverlay(BASE, own, Map.of()))
                .containsExactly("1:1: `topic` is an area and a level: `scoring` could not tell which is meant");
    }

    @Test
    void whoSaysNothingScoresByTheStandardModel() {
        assertThat(ScoringRulesets.ruleset("").scoring()).isEqualTo(StandardScoring.get());
    }
}
