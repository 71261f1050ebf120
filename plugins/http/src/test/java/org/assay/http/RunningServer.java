package org.assay.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.json.JsonAssessmentWriter;
import org.assay.json.JsonProfileReader;
import org.assay.json.JsonTreeWriter;

/** The real web server on a free port, with the real JSON, a small catalogue and a small assessor. */
final class RunningServer implements AutoCloseable {
    final SmallAssessor assessor = new SmallAssessor();
    final Api api;
    final WebServer server;
    final InetSocketAddress address;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(RulesetInfo... rulesets) {
        api = new Api(
                assessor,
                new SmallCatalog(List.of(rulesets)),
                new JsonAssessmentWriter(),
                new JsonTreeWriter(),
                List.of(new JsonProfileReader(), new YamlThatIsJson()),
                Clock.fixed(Instant.parse("2026-06-30T23:59:59Z"), ZoneOffset.UTC));
        server = new WebServer(api);
        address = server.start("127.0.0.1", 0);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String query, String type, String body) throws IOException, InterruptedException {
        return send(request("/api/v1/assessments" + query)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + path));
    }

    static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    @Override
    public void close() {
        assessor.mayEnd.countDown();
        server.stop();
    }

    /** YAML is read by the engine; here it is enough that JSON is YAML as well. */
    private static final class YamlThatIsJson implements ProfileReader {
        @Override
        public Set<String> mediaTypes() {
            return Set.of("application/yaml");
        }

        @Override
        public Set<String> extensions() {
            return Set.of("yaml");
        }

        @Override
        public void read(InputStream input, String source, Consumer<ReadProfile> sink) {
            new JsonProfileReader().read(input, source, sink);
        }
    }
}
