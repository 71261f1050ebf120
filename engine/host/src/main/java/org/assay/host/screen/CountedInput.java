package org.assay.host.screen;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input of which it is known how much has been read. */
final class CountedInput extends FilterInputStream {
    private volatile long count;

    CountedInput(InputStream input) {
        super(input);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        add(Math.max(0, read));
        return read;
    }

    /** One thread reads, others look. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void add(int more) {
        count += more;
    }
}
