package org.assay.host.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.FileSchema;

/** Files that are written all or none, and never over others. */
public final class Draft {
    /** Where the schemas stand that editors read, seen from the folder of a draft. */
    public static final String SCHEMAS = ".assay/schema/";

    private final Path folder;
    private final Map<Path, String> files = new TreeMap<>();
    private final Map<Path, String> helpers = new TreeMap<>();
    private final Deque<Path> made = new ArrayDeque<>();

    /** Begins a draft of files in and below a folder. */
    public Draft(Path folder) {
        this.folder = folder;
    }

    /** Adds a file. */
    public Draft with(String path, String content) {
        files.put(folder.resolve(path), content);
        return this;
    }

    /** Adds the schemas of these kinds; those that are there already stay as they are. */
    public Draft withSchemas(List<FileSchema> schemas, List<String> kinds) {
        schemas.stream()
                .filter(schema -> kinds.contains(schema.kind()))
                .forEach(schema -> helpers.put(folder.resolve(SCHEMAS + schema.kind() + ".json"), schema.text()));
        return this;
    }

    /**
     * Writes every file.
     *
     * @return the files, without the schemas
     * @throws AssayException naming each file that is there already, or the one that cannot be written; then none is
     *     written
     */
    public List<Path> write() {
        List<Issue> there = files.keySet().stream()
                .filter(Files::exists)
                .map(file -> refused(file, "this file is there already, and nothing is written over it"))
                .toList();
        if (!there.isEmpty()) {
            throw new AssayException(there);
        }
        files.forEach(this::write);
        helpers.forEach((file, content) -> {
            if (!Files.exists(file)) {
                write(file, content);
            }
        });
        return new ArrayList<>(files.keySet());
    }

    private void write(Path file, String content) {
        try {
            makeFolders(file.toAbsolutePath().getParent());
            Files.createFile(file);
            made.push(file);
            Files.writeString(file, content);
        } catch (IOException e) {
            takeBack();
            throw new AssayException(List.of(refused(file, "cannot be written, so nothing is: " + e)));
        }
    }

    private void makeFolders(Path wanted) throws IOException {
        if (wanted != null && !Files.isDirectory(wanted)) {
            makeFolders(wanted.getParent());
            Files.createDirectory(wanted);
            made.push(wanted);
        }
    }

    /** What cannot be removed again stays; the first failure is the one to tell. */
    private void takeBack() {
        for (Path path : made) {
            if (!path.toFile().delete()) {
                path.toFile().deleteOnExit();
            }
        }
    }

    private static Issue refused(Path file, String why) {
        return Issue.error(IssueCode.REQUEST_INVALID, Location.of(file.toString()), why);
    }
}
