package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read of rule bundles is kept for the next start, and makes no difference to what is said. */
class KeptIT {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Cli cli;
    private Path kept;

    @BeforeEach
    void install() throws IOException {
        Installation installation = Installation.in(folder, "sa-8000");
        cli = installation.cli(folder);
        kept = installation.home().resolve("kept");
    }

    @Test
    void theNextStartSaysTheSame() throws Exception {
        String read = evaluated();
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        byte[] before = Files.readAllBytes(files.get(0));
        for (Path file : files) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }

        assertThat(evaluated()).isEqualTo(read);
        assertThat(files()).isEqualTo(files);
        for (Path file : files) {
            assertThat(Files.getLastModifiedTime(file))
                    .as("%s was read anew", file)
                    .isEqualTo(LONG_AGO);
        }

        byte[] damaged = before.clone();
        damaged[damaged.length / 3] ^= 1;
        Files.write(files.get(0), damaged);
        assertThat(evaluated()).isEqualTo(read);
        assertThat(Files.readAllBytes(files.get(0))).isNotEqualTo(damaged);
    }

    @Test
    void aFolderThatIsNoneChangesNothing() throws Exception {
        String read = evaluated();
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(kept);
        Files.createFile(kept);
        assertThat(evaluated()).isEqualTo(read);
        assertThat(kept).isEmptyFile();
    }

    private String evaluated() throws Exception {
        Cli.Run run = cli.run(
                "evaluate",
                Repository.EXAMPLES.resolve("profiles/atlas-garments.yaml").toString(),
                "--as-of",
                "2026-06-30",
                "--format",
                "json");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted().toList();
        }
    }
}
