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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.FrameworkClause;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkReaderTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SHIPPED = Path.of("../../rulesets/frameworks");

    private static Reading<Frameworks> read(String folder) {
        SourceTree tree = SourceTrees.ofFolder(RESOURCES.resolve(folder));
        return FrameworkReader.read(new SourceTree("frameworks", tree.files()));
    }

    private static Frameworks known() {
        return read("broken/library/frameworks").orThrow();
    }

    @Test
    void everyFaultIsSaidAtItsPlace() throws IOException {
        Reading<Frameworks> reading = read("broken-frameworks");
        String said = reading.issues().stream().map(Issue::render).collect(Collectors.joining("\n")) + "\n";
        Path expected = RESOURCES.resolve("broken-frameworks/expected.txt");
        if (Boolean.getBoolean("assay.messages.accept")) {
            Files.writeString(expected, said);
        }

        assertThat(reading.result()).isEmpty();
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void aFrameworkKeepsTheOrderOfItsClauses() {
        Framework code = known().frameworks().get(0);

        assertThat(code.reference()).isEqualTo("Code:2020");
        assertThat(code.clauses())
                .containsExactly(
                        new FrameworkClause("1", "One", Optional.empty()),
                        new FrameworkClause("1.1", "One one", Optional.of("1")));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO 1 6.4.4,      iso-1,     6.4.4",
        "ISO 1:2000 6,     iso-1,     6",
        "Code:2020 1.1,    code,      1.1",
        "Code:2024 1,      code-2024, 1"
    })
    void aReferenceNamesAFrameworkAndAClause(String reference, String framework, String number) {
        Frameworks.Found found = known().find(reference).orElseThrow();

        assertThat(found.framework().id()).isEqualTo(framework);
        assertThat(found.clause().number()).isEqualTo(number);
        assertThat(known().faultOf(reference)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO 1", "ISO 1 ", "ISO 16", "ISO 1  6", "iso-1 6", "Code 1", "Code:2025 1", "", " "})
    void anythingElseNamesNone(String reference) {
        assertThat(known().find(reference)).isEmpty();
        assertThat(known().faultOf(reference)).isPresent();
    }

    @Test
    void theLongestNameCounts() {
        Frameworks frameworks = FrameworkReader.read(tree(
                        "a.yaml", framework("a", "Law", "Code 1", "1"),
                        "b.yaml", framework("b", "Law Code", "1")))
                .orThrow();

        assertThat(frameworks.find("Law Code 1").orElseThrow().framework().id()).isEqualTo("b");
    }

    @Test
    void clausesAreNotNestedWithoutEnd() {
        String chain = IntStream.range(1, 5_000)
                .mapToObj(i -> "- { number: '" + i + "', title: t, parent: '" + (i - 1) + "' }\n")
                .collect(Collectors.joining());
        String text = framework("a", "A") + "- { number: '0', title: t }\n" + chain;
        List<Issue> issues = FrameworkReader.read(tree("a.yaml", text)).issues();

        assertThat(issues.get(0).message()).isEqualTo("clauses are nested more than 9 levels deep");
    }

    private static SourceTree tree(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String header = "id: frameworks\nversion: 1.0.0\ntitle: t\npublisher: p\nlicence: l\n";
        files.put("bundle.yaml", header.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new SourceTree("frameworks", files);
    }

    private static String framework(String id, String name, String... numbers) {
        String clauses = List.of(numbers).stream()
                .map(number -> "- { number: '" + number + "', title: t }\n")
                .collect(Collectors.joining());
        return "id: " + id + "\nname: " + name + "\nedition: '1'\ntitle: t\nsource: s\nclauses:\n" + clauses;
    }

    @Test
    void theShippedOnesHaveNoFault() {
        Frameworks shipped = FrameworkReader.read(SourceTrees.ofFolder(SHIPPED)).orThrow();

        assertThat(shipped.frameworks())
                .extracting(Framework::id)
                .contains("ungc", "iso-26000", "gri", "vsme", "sdg", "iso-45001", "iso-37001", "eti", "sa-8000", "ilo");
        assertThat(leaves(shipped, "ungc")).isEqualTo(10);
        assertThat(leaves(shipped, "sdg")).isEqualTo(169);
        assertThat(leaves(shipped, "vsme")).isEqualTo(20);
    }

    private static long leaves(Frameworks frameworks, String id) {
        List<FrameworkClause> clauses = frameworks.frameworks().stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst()
                .orElseThrow()
                .clauses();
        return clauses.stream()
                .filter(clause ->
                        clauses.stream().noneMatch(other -> other.parent().equals(Optional.of(clause.number()))))
                .count();
    }
}
