package org.assay.json;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that stands beside the checkout and is no part of it. */
final class SharedFiles {
    private SharedFiles() {}

    /** Returns a file or folder of the shared data; skips the test, naming it, where there is none. */
    static Path path(String name) {
        Path path = root().resolve(name);
        if (!Files.exists(path)) {
            Assumptions.abort("skipped, as " + path + " is not there");
        }
        return path;
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
