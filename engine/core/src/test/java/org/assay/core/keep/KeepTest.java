package org.assay.core.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.FrameworkReader;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.Reading;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeepTest {
    private static final Path SHIPPED = Path.of("../../rulesets");
    private static final Path EXAMPLES = Path.of("../../examples/rulesets");

    private static final Dictionary DICTIONARY =
            DictionaryReader.read(tree("indicators")).orThrow();

    @TempDir
    private Path folder;

    static Stream<Path> rulesets() throws IOException {
        return Stream.concat(folders(SHIPPED), folders(EXAMPLES));
    }

    private static Stream<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(place -> Files.exists(place.resolve("ruleset.yaml"))).sorted().toList().stream();
        }
    }

    private static SourceTree tree(String name) {
        return SourceTrees.of(SHIPPED.resolve(name));
    }

    private static Reading<Parameters> parameters() {
        return ParametersReader.read(tree("parameters"), DICTIONARY.units());
    }

    private static Foundation foundation() throws IOException {
        List<SourceTree> extended = Stream.concat(folders(SHIPPED), folders(EXAMPLES))
                .map(SourceTrees::of)
                .toList();
        return new Foundation(DICTIONARY, parameters().orThrow(), Optional.empty(), Bases.of(extended));
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void aRulesetIsKeptAsItWasRead(Path place) throws IOException {
        Foundation foundation = foundation();
        Reading<Ruleset> read = RulesetReader.read(SourceTrees.of(place), foundation);
        assertThat(read.result()).isPresent();
        assertIsKept("ruleset", read, foundation.shared());
    }

    @Test
    void soAreIndicatorsParametersAndFrameworks() {
        assertIsKept("indicators", DictionaryReader.read(tree("indicators")), List.of());
        assertIsKept("parameters", parameters(), List.of());
        assertIsKept("frameworks", FrameworkReader.read(tree("frameworks")), List.of());
    }

    @Test
    void itIsReadAnewWhereAnythingDiffers() {
        Reading<Dictionary> first = DictionaryReader.read(tree("indicators"));
        Reading<Dictionary> other = DictionaryReader.read(tree("indicators"));
        get("one", "indicators", "digest", first);
        assertThat(get("two", "indicators", "digest", other)).isSameAs(other);
        get("one", "indicators", "digest", first);
        assertThat(get("one", "other", "digest", other)).isSameAs(other);
        assertThat(get("one", "indicators", "another digest", other)).isSameAs(other);
    }

    @Test
    void whatIsOfNoUseAnyMoreIsRemoved() throws IOException {
        Reading<Dictionary> reading = DictionaryReader.read(tree("indicators"));
        get("one", "indicators", "before", reading);
        get("one", "parameters", "before", reading);
        get("one", "indicators", "after", reading);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFileThatIsDamagedIsReadAnew() throws IOException {
        Reading<Dictionary> reading = DictionaryReader.read(tree("indicators"));
        get("one", "indicators", "digest", reading);
        for (int cut : new int[] {0, 7, 8, 9, 5_000}) {
            Path file = only();
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, cut));
            assertThat(get("one", "indicators", "digest", reading)).isSameAs(reading);
            Path written = only();
            assertThat(written).hasBinaryContent(bytes);
            bytes[bytes.length / 2] ^= 1;
            Files.write(written, bytes);
            assertThat(get("one", "indicators", "digest", reading)).isSameAs(reading);
        }
    }

    @Test
    void aReadingWithErrorsIsNotKept() {
        Reading<Dictionary> faulty = DictionaryReader.read(new SourceTree("none", new TreeMap<>()));
        assertThat(faulty.result()).isEmpty();
        get("one", "none", "digest", faulty);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothingButTime() throws IOException {
        Reading<Dictionary> reading = DictionaryReader.read(tree("indicators"));
        Path file = Files.createFile(folder.resolve("file"));
        Keep keep = Keep.in(file.resolve("below"), "one");
        assertThat(keep.get("it", List.of("digest"), List.of(), () -> reading)).isSameAs(reading);
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.get(0)));
        }
    }

    private Reading<Dictionary> get(String edition, String name, String digest, Reading<Dictionary> reading) {
        return Keep.in(folder, edition).get(name, List.of(digest), List.of(), () -> reading);
    }

    private <T> void assertIsKept(String name, Reading<T> reading, List<?> shared) {
        Keep.in(folder, "one").get(name, List.of("digest"), shared, () -> reading);
        Reading<T> kept = Keep.in(folder, "one").get(name, List.of("digest"), shared, () -> reading);
        assertThat(kept).isNotSameAs(reading);
        List<String> expected = Portrait.of(reading);
        List<String> actual = Portrait.of(kept);
        for (int line = 0; line < Math.min(expected.size(), actual.size()); line++) {
            assertThat(actual.get(line))
                    .as("%s", expected.subList(Math.max(0, line - 20), line))
                    .isEqualTo(expected.get(line));
        }
        assertThat(actual).hasSameSizeAs(expected);
    }
}
