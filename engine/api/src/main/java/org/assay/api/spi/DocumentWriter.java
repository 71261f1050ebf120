package org.assay.api.spi;

import java.io.IOException;
import java.io.OutputStream;
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

    /** Writes one assessment as one line of a list of many, ending with a line feed, and leaves the stream open. */
    void writeLine(Assessment assessment, OutputStream output) throws IOException;
}
