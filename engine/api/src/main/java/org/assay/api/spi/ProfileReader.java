package org.assay.api.spi;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads company profiles from one format. Safe for use by many threads. */
@ConsumerType
public interface ProfileReader {
    /** Returns the media types it reads, such as {@code application/json}; never empty. */
    Set<String> mediaTypes();

    /** Returns the file endings it reads, without dot, such as {@code json}; never empty. */
    Set<String> extensions();

    /**
     * Reads every profile of an input, bounded in memory, and hands each to the sink in order: a profile that cannot be
     * read is handed over with its issues, and never thrown.
     *
     * @param source the name of the input, for locations
     */
    void read(InputStream input, String source, Consumer<ReadProfile> sink);

    /**
     * Reads a part that was cut out of an input between two profiles. Where an input has a head, such as the names of
     * columns, each part begins with it.
     *
     * @param firstLine the line of the whole input that the part, after its head, begins on, from 1, for locations; a reader
     *     that does not know of parts counts from the beginning of this one
     */
    default void read(InputStream part, String source, int firstLine, Consumer<ReadProfile> sink) {
        read(part, source, sink);
    }
}
