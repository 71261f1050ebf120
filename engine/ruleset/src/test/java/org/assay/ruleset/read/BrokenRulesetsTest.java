package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of broken rulesets with the exact messages its author gets, all at once. To accept new wording, run with
 * {@code -Dassay.messages.accept=true} and read the difference.
 */
class BrokenRulesetsTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("ruleset"))).sorted().toList().stream();
        }
    }

    private static Reading<Casebook> read(Path folder) {
        Dictionary dictionary = DictionaryReader.read(SourceTrees.ofFolder(BROKEN.resolve("library/indicators")))
                .orThrow();
        Parameters parameters = ParametersReader.read(
                        SourceTrees.ofFolder(BROKEN.resolve("library/parameters")), dictionary.units())
                .orThrow();
        Frameworks frameworks = FrameworkReader.read(SourceTrees.ofFolder(BROKEN.resolve("library/frameworks")))
                .orThrow();
        SourceTree found = SourceTrees.ofFolder(folder.resolve("ruleset"));
        Bases bases = Bases.of(List.of(SourceTrees.ofFolder(BROKEN.resolve("library/base"))));
        return RulesetReader.readWithCases(
                new SourceTree("ruleset", found.files()),
                new Foundation(dictionary, parameters, Optional.of(frameworks), bases));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFaultIsSaidAtItsPlace(Path folder) throws IOException {
        Reading<Casebook> reading = read(folder);
        String said = reading.issues().stream().map(Issue::render).collect(Collectors.joining("\n")) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("assay.messages.accept")) {
            Files.writeString(expected, said);
        }

        assertThat(reading.result()).isEmpty();
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void tenFaultsAreSaidAtOnce() {
        List<Issue> issues = read(BROKEN.resolve("ten-faults")).issues();

        assertThat(issues).hasSizeGreaterThanOrEqualTo(10);
        assertThat(issues)
                .allSatisfy(issue -> assertThat(issue.location().source()).startsWith("ruleset/"));
    }
}
