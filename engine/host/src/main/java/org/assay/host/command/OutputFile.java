package org.assay.host.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/** A file that is written whole or not at all. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Checks before any work is done that a file can be written.
     *
     * @throws AssayException with {@code request.invalid} if it cannot
     */
    static void requireWritable(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file)) {
            throw refused(file, "this is a directory; name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw refused(file, "there is no such folder");
        }
    }

    /**
     * Writes beside the file and then moves into its place; what is no regular file, such as a device, is written to.
     *
     * @throws AssayException with {@code request.invalid} if that fails; then the file is as it was
     */
    static void write(Path file, byte[] content) {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(real) && !Files.isRegularFile(real)) {
                Files.write(real, content, StandardOpenOption.WRITE);
            } else {
                replace(real, content);
            }
        } catch (IOException e) {
            throw refused(file, "it cannot be written: " + e);
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static AssayException refused(Path file, String reason) {
        return new AssayException(IssueCode.REQUEST_INVALID, Location.of(file.toString()), reason);
    }
}
