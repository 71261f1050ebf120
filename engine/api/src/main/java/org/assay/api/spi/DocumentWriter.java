package org.assay.api.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes assessments in one format. Safe for use by many threads. */
@ConsumerType
public interface DocumentWriter {
    /** Returns the name of the format as given to {@code --format}, such as {@code json}. */
    String format();

    /** Returns the media type of what it writes. */
    String mediaType();

    /** Writes one assessment, the same bytes for the same assessment, and leaves the stream open. */
    void write(Assessment assessment, OutputStream output) throws IOException;

    /** Writes what stands before the first of a list of many, such as the names of columns; nothing in most formats. */
    default void writeHead(OutputStream output) throws IOException {}

    /**
     * Writes one assessment as its part of a list of many: one line of UTF-8 text, or in a table as many as it has rows, each
     * ending with a line feed. Leaves the stream open.
     */
    void writeLine(Assessment assessment, OutputStream output) throws IOException;

    /**
     * Returns what makes the file of a list, in a format that is no text or cannot be appended to; empty in most formats,
     * where the list is the file.
     */
    default Optional<Finish> finish() {
        return Optional.empty();
    }

    /** Makes a file of what was written as a list. */
    interface Finish {
        /**
         * Writes the whole file, the same bytes for the same list, and leaves its stream open.
         *
         * @param list head and assessments, as they were written
         */
        void make(InputStream list, OutputStream file) throws IOException;
    }
}
