package org.assay.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Bounds;
import org.assay.json.JsonAssessmentWriter;
import org.assay.json.JsonProfileReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
    private static final String PROFILE = "{\"id\": \"a\", \"answers\": {}}";
    private static final Logger LOG = Logger.getLogger("org.assay.http");
    private static RunningServer server;

    @BeforeAll
    static void start() {
        LOG.setLevel(Level.OFF);
        server = new RunningServer(SmallCatalog.SMALL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rulesets",
                "/api/v1/rulesets/small",
                "/api/v1/rulesets/small?version=1.0.0",
                "/api/v1/indicators",
                "/api/v1/bundles",
                "/api/v1/frameworks",
                "/api/v1/coverage?of=eti",
                "/api/v1/coverage?of=eti&ruleset=small@1.0.0",
                "/health/live",
                "/health/ready",
                "/openapi.json"
            })
    void everyPathAnswersAsDescribed(String path) throws Exception {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        new Description().check("get", path.replaceAll("\\?.*", "").replace("/small", "/{id}"), response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|fr",
                "fr-MA, fr;q=0.9, en;q=0.8|fr-ma fr en",
                "en;q=0.5, fr|fr en",
                "*|''",
                "fr, *;q=0.1|fr",
                "fr;q=0|''",
                "fr;q=much|''",
                "not_a_tag|''",
                "''|''"
            })
    void theLanguagesOfAHeaderAreReadBestFirst(String header, String tags) {
        assertThat(String.join(" ", Language.parse(header))).isEqualTo(tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rulesets", "/api/v1/rulesets/small", "/api/v1/indicators"})
    void anAnswerSaysItsLanguage(String path) throws Exception {
        for (String wanted : List.of("fr-MA, fr;q=0.9", "fr;q=much")) {
            HttpResponse<String> response = server.send(server.request(path).header("Accept-Language", wanted));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Language")).contains("en");
            assertThat(response.headers().firstValue("Vary")).contains("Accept-Language");
        }
    }

    @Test
    void anAssessmentIsAskedForInALanguage() throws Exception {
        HttpResponse<String> response = server.send(server.request("/api/v1/assessments?ruleset=small")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de;q=0.2, fr")
                .POST(HttpRequest.BodyPublishers.ofString(PROFILE)));
        assertThat(response.headers().firstValue("Content-Language")).contains("fr");
        assertThat(RunningServer.json(response)
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getString("language"))
                .isEqualTo("fr");
        new Description().check("post", "/api/v1/assessments", response);
    }

    @Test
    void theCatalogueIsShown() throws Exception {
        JsonObject brief = RunningServer.json(server.get("/api/v1/rulesets"))
                .getJsonArray("rulesets")
                .getJsonObject(0);
        assertThat(brief.getString("id")).isEqualTo("small");
        assertThat(brief.getInt("requirementCount")).isEqualTo(1);
        JsonObject requirement = RunningServer.json(server.get("/api/v1/rulesets/small"))
                .getJsonArray("requirements")
                .getJsonObject(0);
        assertThat(requirement.getJsonArray("conditions").getJsonObject(0).getString("text"))
                .isEqualTo("hours.weekly_normal <= 48");
        assertThat(requirement.getJsonObject("remedy").getString("do")).isEqualTo("Shorten it.");
    }

    @Test
    void whatIsCoveredIsShown() throws Exception {
        JsonObject coverage = RunningServer.json(server.get("/api/v1/coverage?of=eti"));
        JsonObject counts = coverage.getJsonObject("counts");
        assertThat(counts.getInt("clauses")).isEqualTo(1);
        assertThat(counts.getJsonObject("partly").toString()).isEqualTo("{\"count\":1,\"percent\":100.0}");
        JsonObject part = coverage.getJsonArray("clauses").getJsonObject(1);
        assertThat(part.getString("parent")).isEqualTo("6");
        assertThat(part.getJsonArray("by").getJsonObject(0).getString("relation"))
                .isEqualTo("subset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|400|`of` is missing",
                "?of=|400|`of` is empty",
                "?of=eti&off=x|400|unknown parameter `off`; did you mean `of`?",
                "?of=sdg|404|unknown framework; known are eti",
                "?of=eti&ruleset=none|404|no ruleset `none`; known: small@1.0.0",
            })
    void coverageOfNothingKnownIsRefused(String query, int status, String message) throws Exception {
        JsonObject problem = problem(status, server.get("/api/v1/coverage" + (query == null ? "" : query)));
        assertThat(problem.getString("detail")).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=UTF-8",
                "application/yaml",
                "application/x-yaml",
                "text/yaml;charset=\"utf-8\"",
                "text/x-yaml"
            })
    void aProfileIsAssessedWhateverItsFormat(String type) throws Exception {
        HttpResponse<String> response = server.post("?ruleset=small&as_of=2026-03-31&strict=true", type, PROFILE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(expected());
        new Description().check("post", "/api/v1/assessments", response);
    }

    private static String expected() throws IOException {
        List<ReadProfile> read = new ArrayList<>();
        new JsonProfileReader()
                .read(new ByteArrayInputStream(PROFILE.getBytes(StandardCharsets.UTF_8)), "a.json", read::add);
        AssessmentRequest request =
                new AssessmentRequest(LocalDate.of(2026, 3, 31), List.of(RulesetSelector.parse("small")), true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonAssessmentWriter().write(new SmallAssessor().assess(read.get(0).orThrow(), request), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutADateItIsToday() throws Exception {
        JsonObject assessment =
                RunningServer.json(server.post("?ruleset=small@2.0&ruleset=small", "application/json", PROFILE));
        assertThat(assessment.getString("asOf")).isEqualTo("2026-06-30");
        assertThat(assessment.getString("engine")).isEqualTo("lenient");
        assertThat(assessment.getJsonArray("results")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?as_of=2026-02-30|`as_of` must be a date such as 2026-03-31, not `2026-02-30`",
                "?as_of=2026-01-01&as_of=2026-01-02|`as_of` is given more than once",
                "?asof=2026-01-01|unknown parameter `asof`; did you mean `as_of`?",
                "?strict=perhaps|`strict` must be true or false, not `perhaps`",
                "?ruleset=|`ruleset` is empty",
            })
    void aWrongParameterIsNamed(String query, String message) throws Exception {
        JsonObject problem = problem(400, server.post(query, "application/json", PROFILE));
        assertThat(problem.getString("type")).isEqualTo("urn:assay:problem:request.invalid");
        assertThat(problem.getString("detail")).isEqualTo(message);
    }

    @Test
    void allThatIsWrongIsListed() throws Exception {
        JsonObject two = problem(400, server.post("?x=1&strict=no&as_of=y", "application/json", PROFILE));
        assertThat(two.getJsonArray("issues")).hasSize(2);
        JsonObject wrong = problem(400, server.post("", "application/json", PROFILE.replace("\"a\"", "\"wrong\"")));
        assertThat(wrong.getString("detail")).isEqualTo("wrong a (and 1 more)");
        assertThat(wrong.getJsonArray("issues")
                        .getJsonObject(1)
                        .getJsonObject("location")
                        .getString("pointer"))
                .isEqualTo("/answers/b");
    }

    @Test
    void aProfileThatCannotBeReadIsOneLocatedIssue() throws Exception {
        for (String body : List.of("", "{\"id\": }", "[".repeat(100_000), "[1E+999999999]", "{\"a\":1,\"a\":2}")) {
            JsonObject problem = problem(400, server.post("", "application/json", body));
            assertThat(problem.getJsonArray("issues")).hasSize(1);
            JsonObject issue = problem.getJsonArray("issues").getJsonObject(0);
            assertThat(issue.getJsonObject("location").getInt("line")).isEqualTo(1);
            assertThat(problem.getString("type")).isEqualTo("urn:assay:problem:" + issue.getString("code"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "application/json;charset=utf-16",
                "application/x-ndjson",
                "nonsense",
                ";",
                "text/html"
            })
    void anotherMediaTypeIsRefusedWithTheSupportedOnes(String type) throws Exception {
        JsonObject problem = problem(415, server.post("", type, PROFILE));
        assertThat(problem.getString("detail")).contains("application/json or application/yaml");
        assertThat(problem.getString("type")).isEqualTo("urn:assay:problem:request.unsupported_media_type");
    }

    @Test
    void aBodyWithoutTypeOrInAnotherCodingIsRefused() throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(PROFILE);
        problem(415, server.send(server.request("/api/v1/assessments").POST(body)));
        problem(
                415,
                server.send(server.request("/api/v1/assessments")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(body)));
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        String blank = " ".repeat(Bounds.PROFILE_BYTES - PROFILE.length());
        assertThat(server.post("", "application/json", PROFILE + blank).statusCode())
                .isEqualTo(200);
        problem(413, server.post("", "application/json", PROFILE + blank + " "));
        HttpRequest.BodyPublisher chunked = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream((PROFILE + blank + " ").getBytes(StandardCharsets.UTF_8)));
        problem(
                413,
                server.send(server.request("/api/v1/assessments")
                        .header("Content-Type", "application/json")
                        .POST(chunked)));
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        assertThat(problem(404, server.get("/api/v1/rulesets/large")).getString("detail"))
                .isEqualTo("no ruleset `large`; known: small@1.0.0");
        problem(404, server.get("/api/v1/rulesets/small?version=2"));
        problem(404, server.post("?ruleset=large", "application/json", PROFILE));
        assertThat(problem(404, server.get("/api/v2")).getString("type"))
                .isEqualTo("urn:assay:problem:request.not_found");
    }

    @Test
    void anotherMethodIsRefusedWithTheAllowedOnes() throws Exception {
        HttpResponse<String> response = server.get("/api/v1/assessments");
        problem(405, response);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("POST");
        problem(405, server.send(server.request("/api/v1/rulesets").DELETE()));
    }

    @Test
    void aFaultTellsTheClientNothing() throws Exception {
        for (String id : List.of("throws", "overflows")) {
            HttpResponse<String> response =
                    server.post("", "application/json", PROFILE.replace("\"a\"", "\"" + id + "\""));
            assertThat(problem(500, response).getString("type")).isEqualTo("urn:assay:problem:engine.fault");
            assertThat(response.body()).doesNotContain("secret");
        }
        JsonObject plugin = problem(500, server.post("", "application/json", PROFILE.replace("\"a\"", "\"plugin\"")));
        assertThat(plugin.getString("type")).isEqualTo("urn:assay:problem:plugin.fault");
    }

    @Test
    void aPathThatClimbsIsNothingButAName() throws Exception {
        problem(404, server.get("/api/v1/rulesets/a%2Fb"));
        problem(404, server.get("/api/v1/rulesets/..%2f..%2fsecret"));
    }

    @ParameterizedTest
    @CsvSource({"400,GET / HTTP/1.1", "400,nonsense", "431,GET /health/live HTTP/1.1~Host: a~X: long"})
    void aRequestThatIsNoneIsAProblemToo(int status, String lines) throws Exception {
        String request = lines.replace("~", "\r\n").replace("long", "x".repeat(20_000)) + "\r\n\r\n";
        try (Socket socket = new Socket(server.address.getAddress(), server.address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 " + status)
                    .contains("Content-Type: application/problem+json", "\"type\": \"urn:assay:problem:request.");
        }
    }

    static JsonObject problem(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonObject problem = RunningServer.json(response);
        assertThat(problem.getInt("status")).isEqualTo(status);
        new Description().conforms("Problem", problem);
        return problem;
    }
}
