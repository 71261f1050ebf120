package org.assay.host.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.DocumentWriter;

/** Writes assessments once all of them are there, so that nothing is ever half written. */
final class Results {
    private final Console console;
    private final DocumentWriter writer;
    private final Optional<Path> output;

    Results(Console console, DocumentWriter writer, Optional<Path> output) {
        this.console = console;
        this.writer = writer;
        this.output = output;
    }

    void write(List<Assessment> assessments) {
        console.write(bytes(assessments), output);
    }

    private byte[] bytes(List<Assessment> assessments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (assessments.size() == 1) {
                writer.write(assessments.get(0), bytes);
                return bytes.toByteArray();
            }
            writer.writeHead(bytes);
            for (Assessment assessment : assessments) {
                writer.writeLine(assessment, bytes);
            }
            return writer.finish().isPresent() ? made(writer.finish().get(), bytes.toByteArray()) : bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the writer of " + writer.format() + " failed", e);
        }
    }

    private static byte[] made(DocumentWriter.Finish finish, byte[] list) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        finish.make(new ByteArrayInputStream(list), file);
        return file.toByteArray();
    }
}
