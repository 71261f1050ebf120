package org.assay.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code assay serve} as a process, on a port of its own. */
final class Server implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("assay: listening on (http://127\\.0\\.0\\.1:\\d+) .*");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path err;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Server(Process process, Path err, URI address) {
        this.process = process;
        this.err = err;
        this.address = address;
    }

    /** Starts a server and returns when it says where it listens. */
    static Server start(Cli cli) throws IOException {
        Path err = Files.createTempFile("assay-serve-", ".txt");
        Process process =
                cli.command("serve", "--port", "0").redirectError(err.toFile()).start();
        BufferedReader out = process.inputReader();
        String line = String.valueOf(out.readLine());
        Matcher listening = LISTENING.matcher(line);
        if (!listening.matches()) {
            process.destroyForcibly();
            throw new AssertionError("it does not listen: " + line + "\n" + Files.readString(err));
        }
        return new Server(process, err, URI.create(listening.group(1)));
    }

    /** Starts a server on a port and does not wait until it listens. */
    static Server startAt(Cli cli, int port) throws IOException {
        Path err = Files.createTempFile("assay-serve-", ".txt");
        Process process = cli.command("serve", "--port", String.valueOf(port))
                .redirectError(err.toFile())
                .start();
        return new Server(process, err, URI.create("http://127.0.0.1:" + port));
    }

    /** Returns a port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Asks until there is an answer. */
    HttpResponse<byte[]> firstAnswer(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return get(path);
            } catch (ConnectException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    int port() {
        return address.getPort();
    }

    /** Returns what it has said on standard error. */
    String said() {
        try {
            return Files.readString(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Asks in a language. */
    HttpResponse<byte[]> get(String path, String languages) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Language", languages)
                .GET());
    }

    /** Posts a profile and asks for an answer in a language. */
    HttpResponse<byte[]> assess(String query, String type, byte[] profile, String languages)
            throws IOException, InterruptedException {
        return send(assessment(query, type, profile).header("Accept-Language", languages));
    }

    /** Posts a profile. */
    HttpResponse<byte[]> assess(String query, String type, byte[] profile) throws IOException, InterruptedException {
        return send(assessment(query, type, profile));
    }

    /** Posts a profile of which nobody knows how long it is. */
    HttpResponse<byte[]> assessStream(String type, InputStream profile) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve("/api/v1/assessments"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> profile)));
    }

    private HttpRequest.Builder assessment(String query, String type, byte[] profile) {
        return HttpRequest.newBuilder(address.resolve("/api/v1/assessments" + query))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(profile));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static JsonObject json(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    /** Sends SIGTERM, as an operator's system does, and returns the exit status. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        try {
            terminate();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        Files.deleteIfExists(err);
    }
}
