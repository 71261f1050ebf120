package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder, gone when it is closed. */
record Scratch(Path path) implements AutoCloseable {
    static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("assay-bench-"));
    }

    /** Returns a folder in it. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    /** Deletes a file, or a folder and all that is in it. */
    static void delete(Path path) throws IOException {
        for (Path file : everything(path, Comparator.reverseOrder())) {
            Files.delete(file);
        }
    }

    /** Copies a folder with its permissions. */
    static void copy(Path folder, Path target) throws IOException {
        for (Path file : everything(folder, Comparator.naturalOrder())) {
            Files.copy(file, target.resolve(folder.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> everything(Path path, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(order).toList();
        }
    }
}
