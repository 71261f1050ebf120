package org.assay.ruleset.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.service.FileSchema;
import org.junit.jupiter.api.Test;

/** Every file that is shipped is one that its schema allows. */
class ShippedFilesTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static List<Path> shipped(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml|.*/profiles/[^/]*\\.json"))
                    .filter(file -> !ROOT.relativize(file).toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static String kindOf(Path file) {
        return Documents.kindOf("/" + ROOT.relativize(file));
    }

    @Test
    void everyShippedFileIsAllowed() throws IOException {
        Map<Path, List<String>> faults = new TreeMap<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (Path file : Stream.concat(shipped("rulesets").stream(), shipped("examples").stream())
                .toList()) {
            kinds.add(kindOf(file));
            List<String> found = Documents.faults(kindOf(file), Documents.read(Files.readString(file)));
            if (!found.isEmpty()) {
                faults.put(file, found);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(kinds)
                .contains("ruleset", "requirement", "cases", "indicators", "units", "parameter", "bundle", "profile");
    }

    @Test
    void everyKindIsListedOnce() {
        List<String> kinds = Schemas.all().stream().map(FileSchema::kind).toList();

        assertThat(kinds).doesNotHaveDuplicates().hasSize(12);
    }

    /** What two schemas have in common stands in both, so that each works alone; it is the same in both. */
    @Test
    void whatIsSharedIsTheSame() {
        Map<String, Set<String>> definitions = new TreeMap<>();
        for (FileSchema schema : Schemas.all()) {
            Documents.schema(schema.kind())
                    .path("$defs")
                    .properties()
                    .forEach(definition -> definitions
                            .computeIfAbsent(definition.getKey(), key -> new LinkedHashSet<>())
                            .add(definition.getValue().toString()));
        }
        Set<String> different = definitions.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        assertThat(different).isEmpty();
    }
}
