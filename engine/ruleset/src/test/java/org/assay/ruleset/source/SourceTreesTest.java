package org.assay.ruleset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assay.api.issue.AssayException;
import org.assay.api.value.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreesTest {
    @TempDir
    private Path folder;

    private void isRefused(Path place, String... words) {
        assertThatThrownBy(() -> SourceTrees.of(place))
                .isInstanceOfSatisfying(
                        AssayException.class,
                        refused -> assertThat(refused.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.render())
                                        .contains("[ruleset.unreadable]")
                                        .contains(words)));
    }

    private Path jar(String name, int bytes) throws IOException {
        Path jar = folder.resolve("x.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[bytes], 0, bytes);
        }
        return jar;
    }

    private void write(String name, int bytes) throws IOException {
        Files.write(folder.resolve(name), new byte[bytes]);
    }

    @Test
    void onlyWhatBelongsToRulesIsTaken() throws IOException {
        write("ruleset.yaml", 3);
        write("README.md", 1);
        write(".hidden.yaml", 1);
        write("report.pdf", Bounds.RULE_FILE_BYTES + 1);

        assertThat(SourceTrees.of(folder).files()).containsOnlyKeys("ruleset.yaml", "README.md");
    }

    @Test
    void aFileBeyondItsBoundIsNamed() throws IOException {
        write("large.yaml", Bounds.RULE_FILE_BYTES + 1);

        isRefused(folder, "large.yaml", "larger than 1 MiB");
        isRefused(jar("large.yaml", Bounds.RULE_FILE_BYTES + 1), "large.yaml", "larger than 1 MiB");
    }

    @Test
    void manyFilesTogetherHaveABoundToo() throws IOException {
        for (int i = 0; i <= Bounds.RULE_BYTES / Bounds.RULE_FILE_BYTES; i++) {
            write(i + ".yaml", Bounds.RULE_FILE_BYTES);
        }

        isRefused(folder, "or 16 MiB");
    }

    @Test
    void aPathHasABound() throws IOException {
        isRefused(jar("a/".repeat(Bounds.RULE_PATH) + "x.yaml", 1), "longer than 200 characters", "a/a/a/");
    }

    @Test
    void aJarHasABoundAsItIs() throws IOException {
        write("fat.jar", Bounds.RULE_BYTES + 1);
        write("text.jar", 1);

        isRefused(folder.resolve("fat.jar"), "larger than 16 MiB");
        isRefused(folder.resolve("text.jar"), "no readable jar");
    }
}
