package org.assay.host.screen;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far a screening came, so that one that was killed goes on from there.
 *
 * @param request what was asked; another request begins anew
 * @param profiles how many were read and written, rejected ones included
 * @param rejected how many of those were rejected
 * @param bytes of the results so far
 * @param rejectedBytes of the rejects so far
 * @param counts what the profiles so far come to
 */
record Checkpoint(String request, long profiles, long rejected, long bytes, long rejectedBytes, Counts counts) {
    private static final String COUNT = "count.";

    /** Returns the beginning. */
    static Checkpoint beginning(String request) {
        return new Checkpoint(request, 0, 0, 0, 0, new Counts());
    }

    /** Returns what a file says; empty if there is none, or it is of another request. */
    static Optional<Checkpoint> in(Path file, String request) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(reader);
        }
        return request.equals(said.getProperty("request")) ? Optional.of(of(said, request)) : Optional.empty();
    }

    private static Checkpoint of(Properties said, String request) {
        Counts counts = new Counts();
        said.stringPropertyNames().stream()
                .filter(name -> name.startsWith(COUNT))
                .forEach(name -> counts.add(name.substring(COUNT.length()), number(said, name)));
        return new Checkpoint(
                request,
                number(said, "profiles"),
                number(said, "rejected"),
                number(said, "bytes"),
                number(said, "rejected_bytes"),
                counts);
    }

    private static long number(Properties said, String name) {
        return Long.parseLong(said.getProperty(name));
    }

    /** Writes it, whole or not at all. */
    void write(Path file) throws IOException {
        Properties said = new Properties();
        said.setProperty("request", request);
        said.setProperty("profiles", String.valueOf(profiles));
        said.setProperty("rejected", String.valueOf(rejected));
        said.setProperty("bytes", String.valueOf(bytes));
        said.setProperty("rejected_bytes", String.valueOf(rejectedBytes));
        counts.all().forEach((key, count) -> said.setProperty(COUNT + key, String.valueOf(count)));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            said.store(writer, null);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
