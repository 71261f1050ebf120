package org.assay.host.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.host.recompute.Rewriting;
import org.assay.host.text.ScorecardWriter;

/** The formats that profiles are read from and assessments are written in. */
final class Formats {
    private final List<ProfileReader> readers;
    private final List<DocumentWriter> writers;
    private final List<DocumentReader> documentReaders;

    /** Knows what plugins read and write, and beside that the scorecard. */
    Formats(List<ProfileReader> readers, List<DocumentWriter> writers, ScorecardWriter scorecard) {
        this(readers, Stream.concat(Stream.of(scorecard), writers.stream()).toList(), List.of());
    }

    /** Knows what plugins read and write. */
    Formats(List<ProfileReader> readers, List<DocumentWriter> writers, List<DocumentReader> documentReaders) {
        this.readers = List.copyOf(readers);
        this.writers = List.copyOf(writers);
        this.documentReaders = List.copyOf(documentReaders);
    }

    /** Returns the formats that profiles are read from, where no assessment is written. */
    static Formats of(List<ProfileReader> readers) {
        return new Formats(readers, List.of(), List.<DocumentReader>of());
    }

    /**
     * Returns what writes and reads assessments in a format.
     *
     * @throws AssayException with {@code request.invalid}, naming the known formats
     */
    Rewriting bothWays(String format) {
        return documentReaders.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .map(reader -> new Rewriting(writer(format), reader))
                .orElseThrow(() -> unknown(
                        Location.NONE,
                        "nothing reads assessments in the format",
                        format,
                        documentReaders.stream().map(DocumentReader::format).toList()));
    }

    /** Returns whether assessments are written in a format. */
    boolean writes(String format) {
        return writers.stream().anyMatch(writer -> writer.format().equals(format));
    }

    /**
     * Returns the writer of a format.
     *
     * @throws AssayException with {@code request.invalid}, naming the known formats
     */
    DocumentWriter writer(String format) {
        return writers.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> unknown(
                        Location.NONE,
                        "nothing writes the format",
                        format,
                        writers.stream().map(DocumentWriter::format).toList()));
    }

    /**
     * Returns the reader of a format.
     *
     * @param extension a file ending, without dot
     * @throws AssayException with {@code request.invalid}, naming the known formats
     */
    ProfileReader reader(String extension, Location at) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> reader.extensions().contains(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(at, "nothing reads profiles in the format", extension, extensions()));
    }

    List<String> extensions() {
        return readers.stream()
                .flatMap(reader -> reader.extensions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static AssayException unknown(Location at, String what, String given, Collection<String> known) {
        return new AssayException(
                IssueCode.REQUEST_INVALID,
                at,
                what + " `" + given + "` (known: " + String.join(", ", known) + ")" + Nearest.hint(given, known));
    }
}
