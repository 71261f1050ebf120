package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published strings that break programs, as names and as answers: each is answered as it was given. */
class NaughtyStringsIT {
    private static final String PERMIT = "[{\"name\": TEXT, \"mandatory\": true, \"held\": true, \"in_date\": true}]";

    @Test
    void everyStringIsANameAndAnAnswer(@TempDir Path folder) throws Exception {
        List<String> strings = HostileStrings.all();
        assertThat(strings).hasSizeGreaterThan(400);
        try (Server server = Server.start(Installation.in(folder, "iso-14001").cli(folder))) {
            for (String text : strings) {
                isAnswered(server, text);
            }
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    private static void isAnswered(Server server, String text) throws IOException, InterruptedException {
        String quoted = Json.createValue(text).toString();
        String profile = "{\"id\": \"x\", \"name\": " + quoted + ", \"answers\": {\"permits.register\": "
                + PERMIT.replace("TEXT", quoted) + "}}";
        HttpResponse<byte[]> response = server.assess("?as_of=2026-06-30", "application/json", profile.getBytes(UTF_8));
        JsonObject body = Json.createReader(new StringReader(new String(response.body(), UTF_8)))
                .readObject();
        if (response.statusCode() == 200) {
            assertThat(body.getJsonObject("profile").getString("name")).isEqualTo(text);
        } else {
            assertThat(response.statusCode()).as(quoted).isEqualTo(400);
            assertThat(body.getJsonArray("issues")
                            .getJsonObject(0)
                            .getJsonObject("location")
                            .getInt("line"))
                    .as(quoted)
                    .isPositive();
        }
    }
}
