package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.api.issue.Issue;

/**
 * Places in a folder of rules where a hostile file is put, in all of them at once.
 *
 * @param folder the folder, in order but for these places
 * @param paths inside the folder
 */
record Slots(Path folder, List<String> paths) {
    private static final String RULESET = """
            id: %s
            version: 1.0.0
            title: A code
            publisher: p
            licence: l
            in_force: { from: 2026-01-01 }
            """;
    private static final String REQUIREMENT = """
            id: %s
            clause: { number: "1" }
            title: Tried
            basis: CODE
            severity: MINOR
            met_when: employees > 0
            """;

    /** The header of a ruleset. */
    static Slots header(Path root) throws IOException {
        Path folder = root.resolve("header/base");
        write(folder.resolve("requirements/people/tried.yaml"), REQUIREMENT.formatted("tried"));
        return new Slots(folder, List.of("ruleset.yaml"));
    }

    /** Everything else of a ruleset that extends another. */
    static Slots ofOverlay(Path root) throws IOException {
        Path base = root.resolve("overlay/base");
        String areas = """
                areas: [ { id: people, title: People } ]
                requires: { indicators: ^1.0, parameters: ^1.0 }
                cases_as_of: 2026-06-30
                """;
        write(base.resolve("ruleset.yaml"), RULESET.formatted("base") + areas);
        write(base.resolve("requirements/people/changed.yaml"), REQUIREMENT.formatted("changed"));
        Path folder = root.resolve("overlay/code");
        write(folder.resolve("ruleset.yaml"), RULESET.formatted("code") + "extends: base ^1.0\nprefix: own\n");
        write(folder.resolve("requirements/people/tried.yaml"), REQUIREMENT.formatted("tried"));
        return new Slots(
                folder,
                List.of(
                        "requirements/people/bad.yaml",
                        "requirements/people/tried.cases.yaml",
                        "changes/changed.yaml",
                        "indicators/own.yaml",
                        "parameters/own.limit.yaml",
                        "i18n/fr.yaml"));
    }

    /** The shared indicators. */
    static Slots indicators(Path root) throws IOException {
        return shared(root, "indicators", "units.yaml", "bad.yaml", "i18n/fr.yaml");
    }

    /** The shared parameters. */
    static Slots parameters(Path root) throws IOException {
        return shared(root, "parameters", "bad.limit.yaml");
    }

    /** The frameworks. */
    static Slots frameworks(Path root) throws IOException {
        return shared(root, "frameworks", "bad.yaml");
    }

    private static Slots shared(Path root, String id, String... paths) throws IOException {
        Path folder = root.resolve("shared-" + id + "/" + id);
        String header = "id: " + id + "\nversion: 1.0.0\ntitle: t\npublisher: p\nlicence: l\n";
        write(folder.resolve("bundle.yaml"), header);
        return new Slots(folder, List.of(paths));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Puts a file into every place. */
    void write(byte[] content) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    /** Returns the places of which no issue says where something is wrong. */
    List<String> without(List<Issue> issues) {
        return paths.stream()
                .filter(path -> issues.stream()
                        .noneMatch(issue -> issue.location().line() > 0
                                && issue.location().source().equals(folder + "/" + path)))
                .toList();
    }
}
