package org.assay.host.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.spi.Tree;
import org.assay.api.spi.TreeWriter;

/** The formats that a command's result is written in where it is no assessment: text, and what plugins write. */
record TreeFormats(List<TreeWriter> writers) {
    static final String TEXT = "text";

    /**
     * Checks before any work is done that a format can be written.
     *
     * @throws AssayException with {@code request.invalid}, naming the known formats
     */
    void require(String format) {
        List<String> known = Stream.concat(Stream.of(TEXT), writers.stream().map(TreeWriter::format))
                .toList();
        if (!known.contains(format)) {
            throw new AssayException(
                    IssueCode.REQUEST_INVALID,
                    Location.NONE,
                    "nothing writes the format `" + format + "` (known: " + String.join(", ", known) + ")"
                            + Nearest.hint(format, known));
        }
    }

    /** Returns a tree in a format other than text. */
    byte[] bytes(String format, Tree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writers.stream()
                    .filter(writer -> writer.format().equals(format))
                    .findFirst()
                    .orElseThrow()
                    .write(tree, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the writer of " + format + " failed", e);
        }
        return bytes.toByteArray();
    }
}
