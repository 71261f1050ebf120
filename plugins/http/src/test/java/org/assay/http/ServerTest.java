package org.assay.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assay.api.issue.AssayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerTest {
    @Test
    void theDescriptionNamesExactlyTheRoutes() {
        try (RunningServer server = new RunningServer()) {
            Set<String> routes = new TreeSet<>();
            server.api.reads().keySet().forEach(path -> routes.add("GET " + path));
            server.api.posts().keySet().forEach(path -> routes.add("POST " + path));
            assertThat(new Description().operations()).isEqualTo(routes);
        }
    }

    @Test
    void withoutRulesetsItIsAliveAndNotReady() throws Exception {
        try (RunningServer server = new RunningServer()) {
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> response = server.get("/health/ready");
            assertThat(response.statusCode()).isEqualTo(503);
            JsonObject status = RunningServer.json(response);
            assertThat(status.getString("status")).isEqualTo("not ready");
            assertThat(status.getJsonArray("problems")
                            .getJsonObject(0)
                            .getJsonObject("location")
                            .getString("source"))
                    .isEqualTo("bad.jar");
            new Description().check("get", "/health/ready", response);
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheServerStops() throws Exception {
        try (RunningServer server = new RunningServer()) {
            CompletableFuture<Integer> answer =
                    CompletableFuture.supplyAsync(() -> post(server, "{\"id\": \"slow\", \"answers\": {}}"));
            server.assessor.begun.await();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server::stop);
            assertThat(stopped).isNotCompleted();
            server.assessor.mayEnd.countDown();
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(200);
            stopped.get(30, TimeUnit.SECONDS);
        }
    }

    private static int post(RunningServer server, String profile) {
        try {
            return server.post("", "application/json", profile).statusCode();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPortInUseIsSaidSo() {
        try (RunningServer server = new RunningServer()) {
            int taken = server.address.getPort();
            assertThatThrownBy(() -> new WebServer(server.api).start("127.0.0.1", taken))
                    .isInstanceOf(AssayException.class)
                    .hasMessageContaining("cannot serve on 127.0.0.1:" + taken);
        }
    }
}
