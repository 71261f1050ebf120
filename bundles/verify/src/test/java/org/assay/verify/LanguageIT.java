package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader's language, from the command line and over HTTP, on the real rulesets. */
class LanguageIT {
    private static final String MILL = Profiles.YAML.replace("49", "64");
    private static final String FRENCH = "Une semaine normale de 64 h dépasse la limite légale de 48 h.";
    private static final String SPANISH = "Una semana normal de 64 h supera el límite legal de 48 h.";
    private static final String ENGLISH = "A normal week of 64 h exceeds the legal limit of 48 h.";

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        Profiles.write(folder, "mill.yaml", MILL);
        server = Server.start(Cli.in(folder));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Cli.Run evaluate(String... language) throws IOException, InterruptedException {
        String[] command = {"evaluate", "mill.yaml", "--as-of", "2026-06-30", "--ruleset", "labour", "--format", "json"
        };
        String[] all = Stream.of(command, language).flatMap(Stream::of).toArray(String[]::new);
        return Cli.in(folder).run(all);
    }

    private static HttpResponse<byte[]> assess(String languages) throws IOException, InterruptedException {
        return server.assess("?as_of=2026-06-30&ruleset=labour", "application/yaml", MILL.getBytes(UTF_8), languages);
    }

    private static JsonObject result(String assessment) {
        return Server.json(assessment.getBytes(UTF_8)).getJsonArray("results").getJsonObject(0);
    }

    private static String finding(JsonObject result) {
        return result.getJsonArray("requirements").getValuesAs(JsonObject.class).stream()
                .filter(requirement -> requirement.getString("id").equals("7.1"))
                .findFirst()
                .orElseThrow()
                .getString("finding");
    }

    @Test
    void theCommandLineSaysItInTheLanguageAskedFor() throws Exception {
        JsonObject french = result(evaluate("--lang", "fr-MA").out());
        JsonObject spanish = result(evaluate("--lang", "de", "--lang", "es-PE").out());
        JsonObject own = result(evaluate("--lang", "de").out());

        assertThat(french.getString("language")).isEqualTo("fr");
        assertThat(finding(french)).isEqualTo(FRENCH);
        assertThat(spanish.getString("language")).isEqualTo("es");
        assertThat(finding(spanish)).isEqualTo(SPANISH);
        assertThat(own.getString("language")).isEqualTo("en");
        assertThat(finding(own)).isEqualTo(ENGLISH);
        assertThat(french.getString("digest")).isEqualTo(own.getString("digest"));
    }

    @Test
    void whatIsNoLanguageIsRefused() throws Exception {
        Cli.Run run = evaluate("--lang", "fr_MA");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`fr_MA` is no language tag; write it like fr or pt-BR");
    }

    @Test
    void aHeaderGivesTheSameBytesAsTheCommandLine() throws Exception {
        HttpResponse<byte[]> french = assess("fr-TN, fr;q=0.9, en;q=0.1");

        assertThat(french.headers().firstValue("Content-Language")).hasValue("fr");
        assertThat(new String(french.body(), UTF_8))
                .isEqualTo(evaluate("--lang", "fr").out());
    }

    @Test
    void aHeaderThatCannotBeReadIsPassedOver() throws Exception {
        HttpResponse<byte[]> own = assess("fr;q=very");

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(finding(result(new String(own.body(), UTF_8)))).isEqualTo(ENGLISH);
    }

    @Test
    void theCatalogueIsShownInTheLanguageAskedFor() throws Exception {
        HttpResponse<byte[]> labour = server.get("/api/v1/rulesets/labour", "es");
        HttpResponse<byte[]> all = server.get("/api/v1/rulesets", "es");
        HttpResponse<byte[]> indicators = server.get("/api/v1/indicators", "fr");

        assertThat(Server.json(labour.body()).getString("title")).startsWith("Trabajo y derechos humanos");
        assertThat(labour.headers().firstValue("Content-Language")).hasValue("es");
        assertThat(all.headers().firstValue("Content-Language")).hasValue("en, es");
        assertThat(indicators.headers().firstValue("Content-Language")).hasValue("fr");
        assertThat(new String(indicators.body(), UTF_8))
                .contains("Combien d'hommes travaillent ici ?", "Dans quel pays se trouve le site");
    }

    @Test
    void theOtherCommandsSpeakItToo() throws Exception {
        Cli cli = Cli.in(folder);

        assertThat(cli.run("explain", "labour/7.1", "--lang", "fr").out())
                .contains("Semaine normale légale", "au moins : document, de 12 mois au plus");
        assertThat(cli.run("list", "rulesets", "--lang", "es").out()).contains("Trabajo y derechos");
        assertThat(cli.run("list", "indicators", "--lang", "fr").out()).contains("Combien de femmes");
    }
}
