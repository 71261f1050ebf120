package org.assay.api.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of an input of many, one at a time and bounded in memory. Of a line that is too long only the beginning is kept,
 * just beyond the bound, so that its reader can refuse it and go on with the next.
 */
public final class Lines {
    private final InputStream input;
    private final int bound;
    private final byte[] chunk = new byte[1 << 16];
    private int from;
    private int to;

    /**
     * Reads an input.
     *
     * @param bound the most bytes of a line
     */
    public Lines(InputStream input, int bound) {
        this.input = input;
        this.bound = bound;
    }

    /** Returns the next line without its line feed; empty at the end of the input. */
    public Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int feed = from;
            while (feed < to && chunk[feed] != '\n') {
                feed++;
            }
            line.write(chunk, from, Math.min(feed - from, bound + 1 - line.size()));
            from = feed + 1;
            if (feed < to) {
                break;
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Returns whether there is nothing to read in a line. */
    public static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (from >= to) {
            from = 0;
            to = input.read(chunk);
        }
        return to > 0;
    }
}
