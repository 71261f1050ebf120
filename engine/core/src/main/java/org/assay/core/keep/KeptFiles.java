package org.assay.core.keep;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * The files of a folder in which readings are kept, one a bundle, each with a checksum. Whatever goes wrong with them, on a
 * full disk or in a folder that may not be written, costs time and nothing else.
 */
record KeptFiles(Path folder) {
    private static final String ENDING = ".kept";

    /** Returns the content of a file; empty if there is none, or it is not as it was written. */
    Optional<byte[]> find(String name, String key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file(name, key)));
            long checksum = bytes.getLong();
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            return checksum == checksum(content) ? Optional.of(content) : Optional.empty();
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Writes a file, whole or not at all, in place of what was kept of the same name. */
    void put(String name, String key, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(UUID.randomUUID() + ".part");
            try {
                ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + content.length);
                Files.write(part, bytes.putLong(checksum(content)).put(content).array());
                removeOlder(name);
                Files.move(part, file(name, key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            return;
        }
    }

    private void removeOlder(String name) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, prefix(name) + "*" + ENDING)) {
            for (Path file : older) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(String name, String key) {
        return folder.resolve(prefix(name) + key + ENDING);
    }

    private static String prefix(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_") + "=";
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
