package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of scoring that authors are shown is one that they may copy. */
class ReadmeScoringTest {
    private static final Path README = Path.of("../../rulesets/README.md");
    private static final Path FOLDER = Path.of("src/test/resources/readme-scoring");
    private static final Path LIBRARY = Path.of("src/test/resources/broken/library");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    static Stream<String> examples() throws IOException {
        String text = Files.readString(README);
        int from = text.indexOf("\n## Scoring\n");
        String section = text.substring(from, text.indexOf("\n## ", from + 1));
        return EXAMPLE.matcher(section).results().map(found -> found.group(1));
    }

    private static Reading<Ruleset> read(String example) throws IOException {
        SortedMap<String, byte[]> files =
                new TreeMap<>(SourceTrees.ofFolder(FOLDER).files());
        String areas = new String(files.remove("areas.yaml"), StandardCharsets.UTF_8);
        String header = new String(files.get("ruleset.yaml"), StandardCharsets.UTF_8);
        String whole = header + (example.startsWith("areas:") ? "" : areas) + example;
        files.put("ruleset.yaml", whole.getBytes(StandardCharsets.UTF_8));
        Dictionary dictionary = DictionaryReader.read(SourceTrees.ofFolder(LIBRARY.resolve("indicators")))
                .orThrow();
        Parameters parameters = ParametersReader.read(
                        SourceTrees.ofFolder(LIBRARY.resolve("parameters")), dictionary.units())
                .orThrow();
        return RulesetReader.read(
                new SourceTree("readme", files),
                new Foundation(dictionary, parameters, Optional.empty(), Bases.of(List.of())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNoFault(String example) throws IOException {
        assertThat(read(example).issues()).extracting(Issue::render).isEmpty();
    }

    @Test
    void theStandardModelIsTheFirst() throws IOException {
        assertThat(read(examples().findFirst().orElseThrow()).orThrow().scoring())
                .isEqualTo(StandardScoring.get());
    }
}
