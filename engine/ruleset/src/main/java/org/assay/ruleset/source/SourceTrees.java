package org.assay.ruleset.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/** Reads the files of a folder that belong to a ruleset; everything else in it is left alone. */
public final class SourceTrees {
    private static final int MAX_FILES = 20_000;
    private static final int MAX_BYTES = 1 << 20;
    private static final long MAX_BYTES_TOGETHER = 64L << 20;

    private SourceTrees() {}

    /**
     * Reads a folder, or a packed jar.
     *
     * @throws AssayException with {@code ruleset.unreadable} if it is neither, or a file in it cannot be read
     */
    public static SourceTree of(Path place) {
        return Files.isRegularFile(place) ? ofJar(place) : ofFolder(place);
    }

    private static SourceTree ofJar(Path jar) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long bytes = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.size() > MAX_FILES) {
                throw unreadable(jar, "holds more than " + MAX_FILES + " files");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (belongs(entry.getName())) {
                    byte[] content = bytes(zip, entry, jar);
                    bytes += content.length;
                    files.put(entry.getName(), content);
                }
                if (bytes > MAX_BYTES_TOGETHER) {
                    throw unreadable(jar, "holds more than 64 MiB");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(jar, "is no folder and no readable jar: " + e.getMessage());
        }
        return new SourceTree(jar.toString(), files);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, Path jar) throws IOException {
        try (InputStream input = zip.getInputStream(entry)) {
            byte[] bytes = input.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw unreadable(jar, "holds " + entry.getName() + ", which is larger than 1 MiB");
            }
            return bytes;
        }
    }

    /**
     * Reads a folder.
     *
     * @throws AssayException with {@code ruleset.unreadable} if it is no folder, or a file in it cannot be read
     */
    public static SourceTree ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unreadable(folder, "is not a folder; name the folder that holds ruleset.yaml");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (belongs(path)) {
                files.put(path, bytes(file));
            }
        }
        return new SourceTree(folder.toString(), files);
    }

    private static boolean belongs(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && (path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".md"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files =
                    walk.filter(Files::isRegularFile).limit(MAX_FILES + 1L).toList();
            if (files.size() > MAX_FILES) {
                throw unreadable(folder, "holds more than " + MAX_FILES + " files");
            }
            return files;
        } catch (IOException e) {
            throw unreadable(folder, "cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw unreadable(file, "is larger than 1 MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage());
        }
    }

    private static AssayException unreadable(Path place, String why) {
        return new AssayException(IssueCode.RULESET_UNREADABLE, Location.of(place.toString()), place + " " + why);
    }
}
