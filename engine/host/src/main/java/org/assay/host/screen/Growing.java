package org.assay.host.screen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.assay.api.spi.DocumentWriter;

/** A file that grows beside its place, and is moved there when it is whole. */
final class Growing implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream output;
    private long length;

    /**
     * Opens it.
     *
     * @param length of what is there already and is kept; what stands behind it is dropped
     */
    Growing(Path place, long length) throws IOException {
        this.place = place;
        this.part = part(place);
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(length);
        channel.position(length);
        this.output = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.length = length;
    }

    private static Path part(Path place) {
        return place.resolveSibling(place.getFileName() + ".part");
    }

    /** Returns whether so much of a file is there already. */
    static boolean holds(Path place, long length) {
        try {
            return length == 0 || Files.size(part(place)) >= length;
        } catch (IOException e) {
            return false;
        }
    }

    void write(byte[] line) throws IOException {
        output.write(line);
        length += line.length;
    }

    long length() {
        return length;
    }

    /** Sees that everything written so far is on the disk. */
    void save() throws IOException {
        output.flush();
        channel.force(false);
    }

    /** Closes the file and moves it into its place; one with nothing in it leaves the place empty. */
    void finish() throws IOException {
        if (length == 0) {
            close();
            Files.delete(part);
            Files.deleteIfExists(place);
        } else {
            finish(Optional.empty());
        }
    }

    /** Closes the file, and moves it, or what is made of it, into its place. */
    void finish(Optional<DocumentWriter.Finish> finish) throws IOException {
        save();
        close();
        Path whole = finish.isPresent() ? made(finish.get()) : part;
        Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(part);
    }

    private Path made(DocumentWriter.Finish finish) throws IOException {
        Path whole = part.resolveSibling(place.getFileName() + ".whole.part");
        try (InputStream list = Files.newInputStream(part);
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole), BUFFER)) {
            finish.make(list, file);
        }
        return whole;
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
