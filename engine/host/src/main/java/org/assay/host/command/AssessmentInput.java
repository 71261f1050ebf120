package org.assay.host.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.ReadDocument;

/**
 * A file with assessments, or standard input.
 *
 * @param console whose standard input is meant
 * @param reader reads the format they are in
 */
record AssessmentInput(Console console, DocumentReader reader) {
    static final String STANDARD_INPUT = "-";

    /** Hands over each assessment, one after the other; an input that cannot be read as one that cannot be read. */
    void read(String given, Consumer<ReadDocument> sink) {
        if (given.equals(STANDARD_INPUT)) {
            reader.read(console.in(), "standard input", sink);
            return;
        }
        try {
            file(Path.of(given), sink);
        } catch (InvalidPathException e) {
            sink.accept(unreadable(given, "this is no file name: " + e.getReason()));
        }
    }

    private void file(Path file, Consumer<ReadDocument> sink) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            sink.accept(unreadable(name, "this is a directory; name a file in it"));
            return;
        }
        if (!Files.exists(file)) {
            sink.accept(unreadable(name, "there is no such file"));
            return;
        }
        try (InputStream input = Files.newInputStream(file)) {
            reader.read(input, name, sink);
        } catch (IOException e) {
            sink.accept(unreadable(name, "it cannot be read: " + e.getMessage()));
        }
    }

    private static ReadDocument unreadable(String source, String reason) {
        Issue issue = Issue.error(IssueCode.ASSESSMENT_UNREADABLE, Location.of(source), reason);
        return new ReadDocument(Optional.empty(), List.of(issue));
    }
}
