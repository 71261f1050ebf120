package org.assay.ruleset.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas allow the keys that the readers read, and no others. The example files hold every key there is; into each
 * of their mappings, one after the other, every word that a reader could ask for is put with nothing as its value. The
 * words that the reader does not report are the ones it knows.
 */
class SchemaKeysTest {
    private static final Path FOLDER = Path.of("src/test/resources/schema");
    private static final Set<IssueCode> UNKNOWN =
            Set.of(IssueCode.RULESET_UNKNOWN_KEY, IssueCode.PROFILE_UNKNOWN_KEY, IssueCode.RULESET_UNKNOWN_REFERENCE);
    /** What the examples here do not hold; the shipped rulesets do. */
    private static final Set<String> SHIPPED = Set.of("type", "sector");

    private final Map<String, String> files = new TreeMap<>();
    private final Set<String> words;

    SchemaKeysTest() throws IOException {
        words = Readers.words();
        try (Stream<Path> found = Files.walk(FOLDER)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove("broken.yaml");
    }

    @Test
    void theExamplesHaveNoFault() {
        assertThat(new Readers(files).issues()).isEmpty();
        files.forEach((path, text) -> assertThat(Documents.faults(Documents.kindOf("/" + path), Documents.read(text)))
                .as(path)
                .isEmpty());
    }

    @Test
    void theExamplesHoldEveryKey() {
        Map<String, Set<String>> missing = new TreeMap<>();
        files.forEach((path, text) -> missing.computeIfAbsent(
                        Documents.kindOf("/" + path), kind -> Keys.all(Documents.schema(kind)))
                .removeAll(keys(Documents.read(text), new HashSet<>())));

        missing.values().forEach(keys -> keys.removeAll(SHIPPED));
        missing.values().removeIf(Set::isEmpty);
        assertThat(missing).isEmpty();
    }

    private static Set<String> keys(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> keys(child, keys));
        return keys;
    }

    @TestFactory
    List<DynamicTest> aSchemaAllowsTheKeysThatAreRead() {
        List<DynamicTest> tests = new ArrayList<>();
        files.forEach((path, text) -> {
            JsonNode schema = Documents.schema(Documents.kindOf("/" + path));
            Keys keys = new Keys(schema);
            JsonNode document = Documents.read(text);
            collect(path, document, document, "", keys, keys.readings(schema), tests);
        });
        return tests;
    }

    private void collect(
            String path,
            JsonNode document,
            JsonNode node,
            String pointer,
            Keys keys,
            List<JsonNode> readings,
            List<DynamicTest> tests) {
        Set<String> allowed = Keys.allowed(readings, node);
        if (node.isObject() && !allowed.isEmpty()) {
            tests.add(DynamicTest.dynamicTest(
                    path + " " + pointer, () -> compare(path, document.deepCopy(), pointer, allowed)));
        }
        node.properties()
                .forEach(child -> collect(
                        path,
                        document,
                        child.getValue(),
                        pointer + "/" + child.getKey(),
                        keys,
                        keys.below(readings, child.getKey()),
                        tests));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            List<JsonNode> items = readings.stream()
                    .filter(reading -> reading.has("items"))
                    .flatMap(reading -> keys.readings(reading.get("items")).stream())
                    .toList();
            collect(path, document, node.get(i), pointer + "/" + i, keys, items, tests);
        }
    }

    private void compare(String path, JsonNode document, String pointer, Set<String> allowed) {
        ObjectNode mapping = (ObjectNode) document.at(pointer);
        words.stream().filter(word -> !mapping.has(word)).forEach(mapping::putNull);
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, document.toString());
        Set<String> read = new TreeSet<>(words);
        read.removeAll(unknown(new Readers(changed).issues(), pointer));

        // a field of a record has no fields: the reader knows the key only to say so
        Set<String> expected = new TreeSet<>(allowed);
        expected.removeIf(key -> SHIPPED.contains(key) && !read.contains(key));
        if (pointer.contains("/fields/")) {
            read.remove("fields");
        }
        assertThat(read).isEqualTo(expected);
    }

    private static Set<String> unknown(List<Issue> issues, String pointer) {
        Set<String> unknown = new TreeSet<>();
        for (Issue issue : issues) {
            String at = issue.location().pointer();
            if (UNKNOWN.contains(issue.code()) && at.startsWith(pointer + "/")) {
                unknown.add(at.substring(pointer.length() + 1));
            }
        }
        return unknown;
    }
}
