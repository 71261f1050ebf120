package org.assay.ruleset.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.AssayException;
import org.assay.api.value.Bounds;

/** The files of one place while they are read, within bounds: what a file says of its size is not believed. */
final class Gathering {
    /** Opens a file. */
    interface Source {
        /** Returns its bytes; {@code null}, as a jar has it, if there are none. */
        InputStream open() throws IOException;
    }

    private final Path place;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;

    Gathering(Path place) {
        this.place = place;
    }

    /** Returns whether a file is a part of a ruleset by its name. */
    static boolean belongs(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && (path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".md"));
    }

    /**
     * Reads a file.
     *
     * @throws AssayException if it cannot be read or is beyond a bound
     */
    void add(String path, Source source) {
        if (path.length() > Bounds.RULE_PATH) {
            String cut = path.substring(0, Bounds.RULE_PATH);
            throw unreadable(
                    "holds a file whose path is longer than " + Bounds.RULE_PATH + " characters: " + cut + "…");
        }
        byte[] bytes = bytes(path, source);
        files.put(path, bytes);
        total += bytes.length;
        if (files.size() > Bounds.RULE_FILES || total > Bounds.RULE_BYTES) {
            throw unreadable(
                    "holds more than " + Bounds.RULE_FILES + " files, or " + (Bounds.RULE_BYTES >> 20) + " MiB");
        }
    }

    private byte[] bytes(String path, Source source) {
        try (InputStream input = Objects.requireNonNullElseGet(source.open(), InputStream::nullInputStream)) {
            byte[] bytes = input.readNBytes(Bounds.RULE_FILE_BYTES + 1);
            if (bytes.length > Bounds.RULE_FILE_BYTES) {
                throw unreadable("holds " + path + ", which is larger than " + (Bounds.RULE_FILE_BYTES >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable("holds " + path + ", which cannot be read: " + e.getMessage());
        }
    }

    private AssayException unreadable(String why) {
        return SourceTrees.unreadable(place, why);
    }

    /** Returns everything read. */
    SourceTree tree() {
        return new SourceTree(place.toString(), files);
    }
}
