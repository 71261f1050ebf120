package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that post one profile after the other and look at every answer. */
final class Load implements AutoCloseable {
    private static final int PAUSE_MS = 10;
    private static final int ENOUGH_ANSWERS = 10;

    private final Server server;
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final AtomicInteger answers = new AtomicInteger();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();
    private final List<List<String>> versionsSeen = new ArrayList<>();

    private Load(Server server) {
        this.server = server;
    }

    static Load on(Server server, int clients) {
        Load load = new Load(server);
        for (int i = 0; i < clients; i++) {
            List<String> seen = new ArrayList<>();
            load.versionsSeen.add(seen);
            load.threads.add(new Thread(() -> load.post(seen), "client-" + i));
        }
        load.threads.forEach(Thread::start);
        return load;
    }

    private void post(List<String> seen) {
        while (goesOn.get()) {
            try {
                String version =
                        version(server.assess("?as_of=2026-06-30", "application/yaml", Profiles.YAML.getBytes(UTF_8)));
                if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(version)) {
                    seen.add(version);
                }
                answers.incrementAndGet();
                Thread.sleep(PAUSE_MS);
            } catch (Exception | AssertionError e) {
                failures.add(e.toString());
            }
        }
    }

    /** Returns the version of the example ruleset in an answer, or `none`. */
    private String version(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            failures.add(response.statusCode() + " " + new String(response.body(), UTF_8));
            return "failed";
        }
        String version = "none";
        boolean other = false;
        for (JsonObject result :
                Server.json(response.body()).getJsonArray("results").getValuesAs(JsonObject.class)) {
            other |= result.getString("ruleset").equals("sa-8000");
            if (result.getString("ruleset").equals("minimal")) {
                version = result.getString("version");
                String finding =
                        result.getJsonArray("requirements").getJsonObject(0).getString("finding");
                if (!finding.startsWith("By " + version + " ")) {
                    failures.add(version + " says: " + finding);
                }
            }
        }
        if (!other) {
            failures.add("sa-8000 is not in force");
        }
        return version;
    }

    /** Waits until so many more requests are answered that all clients see what is in force now. */
    void waitForAnswers() throws InterruptedException {
        int enough = answers.get() + ENOUGH_ANSWERS * threads.size();
        while (answers.get() < enough && failures.isEmpty()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Returns the versions each client saw, in order, each once for as long as it stayed. */
    List<List<String>> versionsSeen() {
        return versionsSeen;
    }

    void stop() throws InterruptedException {
        goesOn.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Override
    public void close() {
        goesOn.set(false);
    }
}
