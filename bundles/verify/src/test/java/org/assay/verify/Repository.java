package org.assay.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where things stand in this checkout. */
final class Repository {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path DISTRIBUTION = ROOT.resolve("bundles/distribution/target/assay");
    static final Path RULESETS = ROOT.resolve("rulesets");
    static final Path EXAMPLES = ROOT.resolve("examples");

    private Repository() {}

    /** Returns a file of the shared folder beside this checkout; skips the test, naming the file, if there is none. */
    static Path shared(String path) {
        String configured = System.getProperty("assay.shared");
        Path shared = configured == null ? ROOT.resolveSibling("shared") : Path.of(configured);
        Path file = shared.resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "skipped: shared/" + path + " is not beside this checkout");
        return file;
    }
}
