package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole distribution over a real port. */
class ServeIT {
    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(Cli.in(folder));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static JsonObject json(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return Server.json(response.body());
    }

    @Test
    void itTellsWhatIsLoaded() throws Exception {
        assertThat(json("/api/v1/rulesets").getJsonArray("rulesets").getValuesAs(JsonObject.class))
                .extracting(ruleset -> ruleset.getString("id"))
                .containsExactly("anti-corruption", "iso-14001", "labour", "sa-8000");
        assertThat(json("/api/v1/rulesets/sa-8000").getJsonArray("requirements"))
                .hasSizeGreaterThan(15);
        assertThat(json("/api/v1/rulesets/sa-8000?version=1.0.0").getString("id"))
                .isEqualTo("sa-8000");
        assertThat(json("/api/v1/indicators").getJsonArray("indicators")).hasSizeGreaterThan(100);
        assertThat(json("/api/v1/bundles").getJsonArray("bundles")).hasSize(7);
        assertThat(json("/api/v1/frameworks").getJsonArray("frameworks")).hasSizeGreaterThan(10);
    }

    @Test
    void itTellsHowItIsAndWhatItAnswers() throws Exception {
        assertThat(json("/health/live").getString("status")).isEqualTo("live");
        assertThat(json("/health/ready").getString("status")).isEqualTo("ready");
        assertThat(json("/openapi.json").getJsonObject("paths"))
                .containsKeys(
                        "/api/v1/rulesets",
                        "/api/v1/rulesets/{id}",
                        "/api/v1/indicators",
                        "/api/v1/assessments",
                        "/api/v1/coverage",
                        "/health/live",
                        "/health/ready");
    }

    @Test
    void theCommandLineGivesTheSameBytes() throws Exception {
        Profiles.write(folder, "mill.yaml", Profiles.YAML);
        byte[] yaml = server.assess("?as_of=2026-06-30", "application/yaml", Profiles.YAML.getBytes(UTF_8))
                .body();
        byte[] json = server.assess("?as_of=2026-06-30", "application/json", Profiles.JSON.getBytes(UTF_8))
                .body();
        Cli.Run run = Cli.in(folder).run("evaluate", "mill.yaml", "--as-of", "2026-06-30", "--format", "json");

        assertThat(Server.json(yaml).getJsonArray("results")).hasSize(4);
        assertThat(new String(yaml, UTF_8)).isEqualTo(run.out());
        assertThat(json).isEqualTo(yaml);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/rulesets/sa-800, 404, ruleset.unknown",
        "/api/v1/rulesets/sa-8000?version=9.0.0, 404, ruleset.unknown",
        "/api/v1/rulesets?no=such, 400, request.invalid",
        "/no/such/path, 404, request.not_found",
        "/api/v1/assessments, 405, request.method_not_allowed"
    })
    void whatIsAskedForWronglyIsAProblem(String path, int status, String code) throws Exception {
        isProblem(server.get(path), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "?ruleset=sa-800, application/yaml, 404, ruleset.unknown",
        "?ruleset=sa-8000@9.0.0, application/yaml, 404, ruleset.unknown",
        "?as_of=2026-02-30, application/yaml, 400, request.invalid",
        "?rulesets=sa-8000, application/yaml, 400, request.invalid",
        "'', text/csv, 415, request.unsupported_media_type",
        "'', application/json, 400, profile.syntax"
    })
    void whatIsPostedWronglyIsAProblem(String query, String type, int status, String code) throws Exception {
        isProblem(server.assess(query, type, Profiles.YAML.getBytes(UTF_8)), status, code);
    }

    private static void isProblem(HttpResponse<byte[]> response, int status, String code) {
        JsonObject problem = Server.json(response.body());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("urn:assay:problem:" + code);
        assertThat(problem.getString("detail")).isNotBlank();
        if (code.equals("ruleset.unknown")) {
            assertThat(problem.getString("detail")).contains("sa-8000@1.0.0", "labour@1.0.0");
        }
    }

    @Test
    void aPortThatIsTakenIsSaidAtOnce() throws Exception {
        Cli.Run run = Cli.in(folder).run("serve", "--port", String.valueOf(server.port()));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("127.0.0.1:" + server.port(), "--port");
    }

    @Test
    void itStopsWhenItIsToldTo(@TempDir Path other) throws Exception {
        try (Server second = Server.start(Installation.in(other, "sa-8000").cli(other))) {
            assertThat(second.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(second.terminate()).isZero();
            assertThat(second.said()).contains("assay: stopped");
        }
    }

    @Test
    void whoeverIsAnsweredIsAnsweredWithAllTheRules(@TempDir Path other) throws Exception {
        int port = Server.freePort();
        try (Server starting = Server.startAt(Cli.in(other), port)) {
            JsonObject ready = Server.json(starting.firstAnswer("/health/ready").body());
            assertThat(ready.getString("status")).isEqualTo("ready");
            assertThat(ready.getInt("rulesets")).isEqualTo(4);
        }
    }
}
