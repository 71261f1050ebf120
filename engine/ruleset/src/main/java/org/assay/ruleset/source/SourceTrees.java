package org.assay.ruleset.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Bounds;

/** Reads the files of a folder that belong to a ruleset; everything else in it is left alone. */
public final class SourceTrees {
    private SourceTrees() {}

    /**
     * Reads a folder, or a packed jar.
     *
     * @throws AssayException with {@code ruleset.unreadable} if it is neither, a file in it cannot be read, or it is beyond
     *     the {@link Bounds}
     */
    public static SourceTree of(Path place) {
        return Files.isRegularFile(place) ? ofJar(place) : ofFolder(place);
    }

    private static SourceTree ofJar(Path jar) {
        Gathering files = new Gathering(jar);
        if (jar.toFile().length() > Bounds.RULE_BYTES) {
            throw unreadable(jar, "is larger than " + (Bounds.RULE_BYTES >> 20) + " MiB");
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> Gathering.belongs(entry.getName()))
                    .forEach(entry -> files.add(entry.getName(), () -> zip.getInputStream(entry)));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(jar, "is no folder and no readable jar: " + e.getMessage());
        }
        return files.tree();
    }

    /**
     * Reads a folder.
     *
     * @throws AssayException with {@code ruleset.unreadable} if it is no folder, a file in it cannot be read, or it is beyond
     *     the {@link Bounds}
     */
    public static SourceTree ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unreadable(folder, "is not a folder; name the folder that holds ruleset.yaml");
        }
        Gathering files = new Gathering(folder);
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
            if (Gathering.belongs(path)) {
                files.add(path, () -> Files.newInputStream(file));
            }
        }
        return files.tree();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .limit(Bounds.RULE_FILES + 1L)
                    .toList();
            if (files.size() > Bounds.RULE_FILES) {
                throw unreadable(folder, "holds more than " + Bounds.RULE_FILES + " files");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, "cannot be read: " + e.getMessage());
        }
    }

    static AssayException unreadable(Path place, String why) {
        return new AssayException(IssueCode.RULESET_UNREADABLE, Location.of(place.toString()), place + " " + why);
    }
}
