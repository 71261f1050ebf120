package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.ruleset.Mapping;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped rulesets say of other standards. */
class ShippedMappingsTest {
    private static final Path RULESETS = Path.of("../../rulesets");
    private static final Set<String> COMMON =
            Set.of("ungc", "iso-26000", "gri", "vsme", "sdg", "iso-45001", "iso-37001");
    /** The limits of a system and its papers have no counterpart outside of management standards. */
    private static final Map<String, List<String>> WITHOUT =
            Map.of("iso-14001", List.of("4.3", "7.5.1", "7.5.2", "7.5.3"));

    private static Frameworks frameworks() {
        return FrameworkReader.read(SourceTrees.ofFolder(RULESETS.resolve("frameworks")))
                .orThrow();
    }

    private static List<Requirement> requirements(String ruleset) {
        return new FolderReader(Optional.empty(), Optional.empty(), Optional.empty(), Bases.NONE)
                .casebook(RULESETS.resolve(ruleset))
                .orThrow()
                .ruleset()
                .requirements();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anti-corruption", "iso-14001", "labour", "sa-8000"})
    void everyClauseTheyRelateToIsKnownAndEachRequirementHasOne(String ruleset) {
        Frameworks frameworks = frameworks();
        List<Requirement> requirements = requirements(ruleset);

        assertThat(requirements)
                .allSatisfy(requirement -> assertThat(requirement.mapsTo())
                        .as(requirement.id())
                        .allSatisfy(mapping ->
                                assertThat(frameworks.faultOf(mapping.to())).isEmpty())
                        .extracting(Mapping::to)
                        .doesNotHaveDuplicates());
        assertThat(requirements)
                .filteredOn(requirement -> common(requirement, frameworks).isEmpty())
                .extracting(Requirement::id)
                .isEqualTo(WITHOUT.getOrDefault(ruleset, List.of()));
    }

    private static Set<String> common(Requirement requirement, Frameworks frameworks) {
        return requirement.mapsTo().stream()
                .map(mapping ->
                        frameworks.find(mapping.to()).orElseThrow().framework().id())
                .filter(COMMON::contains)
                .collect(Collectors.toSet());
    }
}
