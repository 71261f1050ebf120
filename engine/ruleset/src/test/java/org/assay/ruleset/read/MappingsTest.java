package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.Issue;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;

/** What keeps a ruleset from being published, and what does not, of that to which it relates. */
class MappingsTest {
    private static final Path LIBRARY = Path.of("src/test/resources/broken/library");

    private static Reading<Ruleset> relatedTo(String clause) {
        SortedMap<String, byte[]> files =
                new TreeMap<>(SourceTrees.ofFolder(LIBRARY.resolve("base")).files());
        files.put("requirements/all/plan.yaml", """
                id: plan
                clause: { number: "3" }
                title: A plan
                basis: CODE
                severity: MINOR
                met_when: hours.voluntary = true
                maps_to: [ { to: "%s", relation: subset } ]
                """.formatted(clause).getBytes(StandardCharsets.UTF_8));
        files.remove("requirements/all/force.yaml");
        Dictionary dictionary = DictionaryReader.read(SourceTrees.ofFolder(LIBRARY.resolve("indicators")))
                .orThrow();
        return RulesetReader.read(
                new SourceTree("base", files),
                new Foundation(
                        dictionary,
                        ParametersReader.read(SourceTrees.ofFolder(LIBRARY.resolve("parameters")), dictionary.units())
                                .orThrow(),
                        Optional.of(FrameworkReader.read(SourceTrees.ofFolder(LIBRARY.resolve("frameworks")))
                                .orThrow()),
                        Bases.NONE));
    }

    @Test
    void aFrameworkThatNobodyHasWrittenDownIsWarnedOfWithTheNearest() {
        Reading<Ruleset> reading = relatedTo("IS0 1 6");

        assertThat(reading.result()).isPresent();
        assertThat(reading.issues()).hasSize(1).noneMatch(Issue::isError);
        assertThat(reading.issues().get(0).message()).contains("no known framework", "did you mean `ISO 1`?");
    }

    @Test
    void aClauseThatAFrameworkDoesNotHaveKeepsItFromBeingPublished() {
        for (String clause : List.of("ISO 1 6.4.5", "ISO 1", "Code 1")) {
            assertThat(relatedTo(clause).result()).as(clause).isEmpty();
        }
    }

    @Test
    void aClauseThatIsThereIsFine() {
        assertThat(relatedTo("ISO 1 6.4.4").issues()).isEmpty();
    }
}
