package org.assay.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.value.Bounds;
import org.assay.api.value.Lines;

/**
 * An input with one JSON document in it, or with one in each line.
 *
 * @param kind what its documents are to be
 * @param source its name
 */
record JsonInput(Kind kind, String source) {
    /** Returns whether its name says that there is a document in each line. */
    boolean isLines() {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /**
     * Hands over each line that is not blank with its number; nothing at all in the first line if there is none.
     *
     * @param first the number of the first line
     */
    static void lines(InputStream input, int first, BiConsumer<Integer, byte[]> sink) throws IOException {
        Lines lines = new Lines(input, Bounds.PROFILE_BYTES);
        boolean empty = true;
        int number = first;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!Lines.isBlank(line.get())) {
                sink.accept(number, line.get());
                empty = false;
            }
            number++;
        }
        if (empty) {
            sink.accept(first, new byte[0]);
        }
    }

    /**
     * Returns the text of a document.
     *
     * @param line the line it begins on
     * @throws AssayException located, if it is too long or no text
     */
    JsonText text(int line, byte[] bytes) {
        if (bytes.length > Bounds.PROFILE_BYTES) {
            throw new AssayException(
                    kind.syntax(),
                    new Location(source, line, 1, ""),
                    kind.name() + " may be at most " + (Bounds.PROFILE_BYTES >> 20) + " MiB long");
        }
        return JsonText.decode(kind, source, line, bytes);
    }

    /** Returns what is wrong where the input itself fails. */
    Issue failed(IOException e) {
        String message = "cannot be read: " + Objects.requireNonNullElse(e.getMessage(), "the input failed");
        return Issue.error(kind.unreadable(), Location.of(source), message);
    }
}
