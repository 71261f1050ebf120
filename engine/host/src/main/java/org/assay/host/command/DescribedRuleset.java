package org.assay.host.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.assay.api.description.RulesetDescription;
import org.assay.api.service.RulesetSelector;

/** Finds the ruleset that a command is about: one in a folder or a packed jar, or one that is loaded. */
final class DescribedRuleset {
    private DescribedRuleset() {}

    /**
     * Returns what it says. A name is a place if a ruleset's folder or a file is there, or if there is a slash in it.
     *
     * @param languages tags of the languages preferred for texts, best first
     * @throws org.assay.api.issue.AssayException if there is no such ruleset, or it has faults
     */
    static RulesetDescription named(String name, Engine engine, List<String> languages) {
        return isPlace(name)
                ? engine.workbench().describe(Path.of(name), languages)
                : engine.workbench().describe(RulesetSelector.parse(name), languages);
    }

    private static boolean isPlace(String name) {
        try {
            Path place = Path.of(name);
            return place.getNameCount() > 1
                    || place.isAbsolute()
                    || Files.isRegularFile(place)
                    || Files.exists(place.resolve("ruleset.yaml"));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
