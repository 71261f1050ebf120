package org.assay.json;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that stands beside the checkout and is no part of it. */
final class SharedFiles {
    private SharedFiles() {}

    /** Returns where a file or folder of the shared data is, or would be. */
    static Path path(String name) {
        return root().resolve(name);
    }

    /** Skips the test, naming the file, where it is not there. */
    static void require(Path path) {
        Assumptions.assumeTrue(Files.exists(path), "skipped, as " + path + " is not there");
    }

    private static Path root() {
        String given = System.getProperty("assay.shared", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".git")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
