package org.assay.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code assay serve} as a process that is ready, on a free port of this machine. */
final class Served implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("assay: listening on (http://127\\.0\\.0\\.1:\\d+) ");
    private static final long LOOK_MILLIS = 2;
    private static final long PATIENCE_SECONDS = 300;

    /** Speaks HTTP/1.1 on connections that it keeps. */
    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path said;
    private final Process process;
    private final URI address;
    private final double seconds;

    private Served(Path said, Process process, long start) throws IOException, InterruptedException {
        this.said = said;
        this.process = process;
        this.address = listening(start + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
        HttpRequest ready =
                HttpRequest.newBuilder(address.resolve("/health/ready")).build();
        int status = CLIENT.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode();
        this.seconds = (System.nanoTime() - start) / 1e9;
        if (status != 200) {
            throw new IOException("it is not ready: " + status);
        }
    }

    /** Starts a server and returns once it answers that it is ready. */
    static Served start(Program program) throws IOException, InterruptedException {
        Path said = Files.createTempFile("assay-bench-", ".txt");
        long start = System.nanoTime();
        Process process = program.start(said, "serve", "--port", "0");
        try {
            return new Served(said, process, start);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private URI listening(long latest) throws IOException, InterruptedException {
        Matcher listening = LISTENING.matcher(Files.readString(said));
        while (!listening.find()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IOException("it does not listen: " + Files.readString(said));
            }
            Thread.sleep(LOOK_MILLIS);
            listening = LISTENING.matcher(Files.readString(said));
        }
        return URI.create(listening.group(1));
    }

    URI address() {
        return address;
    }

    Process process() {
        return process;
    }

    /** Starts a server, stops it, and returns what it took until it was ready. */
    static Program.Run ready(Program program) throws IOException, InterruptedException {
        try (Served served = start(program)) {
            return new Program.Run(served.seconds, Memory.peak(served.process));
        }
    }

    /** Tells it to stop, and ends it if it does not. */
    @Override
    public void close() throws IOException, InterruptedException {
        try {
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("it does not stop");
            }
        } finally {
            process.destroyForcibly();
            Files.delete(said);
        }
    }
}
