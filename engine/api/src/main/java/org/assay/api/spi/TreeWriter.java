package org.assay.api.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes what is not an assessment, such as the catalogue or an error, in one format. A plugin that shows such documents
 * needs no library of the format for itself. Safe for use by many threads.
 */
@ConsumerType
public interface TreeWriter {
    /** Returns the name of the format as given to {@code --format}, such as {@code json}. */
    String format();

    /** Returns the media type of what it writes. */
    String mediaType();

    /** Writes one document, the same bytes for the same tree, and leaves the stream open. */
    void write(Tree tree, OutputStream output) throws IOException;

    /** Writes one document as one line of a list of many, ending with a line feed, and leaves the stream open. */
    void writeLine(Tree tree, OutputStream output) throws IOException;
}
