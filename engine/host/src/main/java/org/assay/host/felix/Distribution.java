package org.assay.host.felix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/**
 * The bundles a host starts with, as jar files.
 *
 * @param system what the engine itself needs; one that fails stops the start
 * @param plugins what was added; one that fails is reported
 * @param rules rule bundles; one that fails is reported
 */
public record Distribution(List<Path> system, List<Path> plugins, List<Path> rules) {
    public Distribution {
        system = List.copyOf(system);
        plugins = List.copyOf(plugins);
        rules = List.copyOf(rules);
    }

    /**
     * Lists the folders {@code system}, {@code plugins} and {@code rules} of an unpacked distribution.
     *
     * @throws AssayException with {@code engine.fault} if there is no {@code system} folder with bundles in it
     */
    public static Distribution at(Path home) {
        List<Path> system = jars(home.resolve("system"));
        if (system.isEmpty()) {
            throw new AssayException(
                    IssueCode.ENGINE_FAULT,
                    Location.of(home.toString()),
                    "this is no distribution of Assay: it has no bundles in `system`");
        }
        return new Distribution(system, jars(home.resolve("plugins")), jars(home.resolve("rules")));
    }

    /** Returns the same without rule bundles, for a host that is given them later. */
    public Distribution withoutRules() {
        return new Distribution(system, plugins, List.of());
    }

    /** Returns the same with further plugins. */
    public Distribution withPlugins(List<Path> more) {
        return new Distribution(
                system, Stream.concat(plugins.stream(), more.stream()).toList(), rules);
    }

    /** Returns the same with further rule bundles. */
    public Distribution withRules(List<Path> more) {
        return new Distribution(
                system, plugins, Stream.concat(rules.stream(), more.stream()).toList());
    }

    /** Returns the jar files of a folder, sorted by name; empty if there is no such folder. */
    public static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Distribution::isJar).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith(".") && !Files.isDirectory(file);
    }
}
