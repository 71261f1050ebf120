package org.assay.host.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.service.FileSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
    private static final List<FileSchema> SCHEMAS =
            List.of(new FileSchema("ruleset", "ruleset.yaml", "{}"), new FileSchema("profile", "profiles", "{}"));

    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesEveryFileAndTheSchemasItNeeds() throws IOException {
        List<Path> written = new Draft(folder.resolve("a"))
                .with("b/one.yaml", "one")
                .with("two.yaml", "two")
                .withSchemas(SCHEMAS, List.of("profile"))
                .write();

        assertThat(written).containsExactly(folder.resolve("a/b/one.yaml"), folder.resolve("a/two.yaml"));
        assertThat(folder.resolve("a/b/one.yaml")).hasContent("one");
        assertThat(files())
                .containsExactly(
                        "a",
                        "a/.assay",
                        "a/.assay/schema",
                        "a/.assay/schema/profile.json",
                        "a/b",
                        "a/b/one.yaml",
                        "a/two.yaml");
    }

    @Test
    void writesNothingWhereAFileIsThereAlready() throws IOException {
        Files.writeString(folder.resolve("two.yaml"), "mine");
        Draft draft = new Draft(folder).with("one.yaml", "one").with("two.yaml", "two");

        assertThatThrownBy(draft::write)
                .isInstanceOfSatisfying(
                        AssayException.class,
                        refused -> assertThat(refused.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.location().source())
                                        .isEqualTo(folder.resolve("two.yaml").toString())));
        assertThat(files()).containsExactly("two.yaml");
        assertThat(folder.resolve("two.yaml")).hasContent("mine");
    }

    @Test
    void takesBackWhatItWroteWhenOneFileCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("z"), "a file where a folder would have to be");
        Draft draft = new Draft(folder).with("a/one.yaml", "one").with("z/two.yaml", "two");

        assertThatThrownBy(draft::write)
                .isInstanceOf(AssayException.class)
                .hasMessageContaining("cannot be written, so nothing is");
        assertThat(files()).containsExactly("z");
    }

    @Test
    void leavesSchemasThatAreThere() throws IOException {
        new Draft(folder)
                .with("one.yaml", "")
                .withSchemas(SCHEMAS, List.of("profile"))
                .write();
        Files.writeString(folder.resolve(".assay/schema/profile.json"), "older");

        new Draft(folder)
                .with("two.yaml", "")
                .withSchemas(SCHEMAS, List.of("profile"))
                .write();

        assertThat(folder.resolve(".assay/schema/profile.json")).hasContent("older");
    }
}
