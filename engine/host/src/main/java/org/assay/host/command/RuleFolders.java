package org.assay.host.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/** Finds the folders that make one rule bundle each. */
final class RuleFolders {
    private RuleFolders() {}

    /**
     * Returns a folder of rules itself, or each one right inside a folder of such folders: {@code rulesets} stands for all
     * in it.
     *
     * @throws AssayException with {@code ruleset.unreadable} if there is none
     */
    static List<Path> in(Path path) {
        if (!Files.isDirectory(path)) {
            String reason = Files.exists(path) ? "this is a file and not a folder of rules" : "there is no such folder";
            throw new AssayException(IssueCode.RULESET_UNREADABLE, Location.of(path.toString()), reason);
        }
        List<Path> inside =
                Folders.list(path).stream().filter(RuleFolders::isOne).toList();
        if (isOne(path) || inside.isEmpty()) {
            return List.of(path);
        }
        return inside;
    }

    /** Returns whether a folder holds a ruleset, and not only indicators, parameters or frameworks. */
    static boolean isRuleset(Path folder) {
        return Files.exists(folder.resolve("ruleset.yaml"));
    }

    private static boolean isOne(Path folder) {
        return Stream.of("ruleset.yaml", "bundle.yaml").anyMatch(name -> Files.exists(folder.resolve(name)));
    }
}
