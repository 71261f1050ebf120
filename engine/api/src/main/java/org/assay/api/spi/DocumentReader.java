package org.assay.api.spi;

import java.io.InputStream;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads assessments back that a {@link DocumentWriter} of the same format wrote, so that somebody else can verify them. What
 * a document means is no matter here: every value comes as it was written, with its place. Safe for use by many threads.
 */
@ConsumerType
public interface DocumentReader {
    /** Returns the name of the format, that of its writer, such as {@code json}. */
    String format();

    /**
     * Reads every document of an input, each bounded in memory, and hands each to the sink in order: one that cannot be read
     * is handed over with its issues, and never thrown.
     *
     * @param source the name of the input, for locations
     */
    void read(InputStream input, String source, Consumer<ReadDocument> sink);
}
