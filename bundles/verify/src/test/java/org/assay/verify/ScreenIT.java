package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many profiles in one file. */
class ScreenIT {
    private static final int MANY = 1_500;

    @TempDir
    private Path folder;

    private String profile() throws IOException {
        String cocoa = Files.readString(Repository.EXAMPLES.resolve("profiles/volta-cocoa.json"));
        return json(cocoa).toString();
    }

    private static JsonObject json(String text) {
        return Server.json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes so many companies that differ in their ids alone. */
    private Path companies(int number) throws IOException {
        String profile = profile();
        List<String> lines = IntStream.range(0, number)
                .mapToObj(company -> profile.replace("\"volta-cocoa\"", "\"company-" + company + "\""))
                .toList();
        return Files.write(folder.resolve("companies.jsonl"), lines);
    }

    private Cli.Run screen(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("screen", "companies.jsonl", "--as-of", "2026-06-30"));
        command.addAll(List.of(more));
        return Cli.in(folder).run(command.toArray(String[]::new));
    }

    @Test
    void eachGivesALineInItsOrderAndWhatCannotBeReadIsRejected() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(companies(60)));
        lines.set(6, "{ \"id\": \"torn");
        lines.set(20, lines.get(20).replaceFirst("\"employees\":62", "\"employees\":\"many\""));
        Files.write(folder.resolve("companies.jsonl"), lines);

        Cli.Run run = screen("--output", "results.jsonl");

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("60 profiles, 58 assessed, 2 rejected", "anti-corruption", "sa-8000");
        assertThat(run.err()).contains("results.jsonl.rejects.jsonl");
        List<String> ids = Files.readAllLines(folder.resolve("results.jsonl")).stream()
                .map(line -> json(line).getJsonObject("profile").getString("id"))
                .toList();
        assertThat(ids)
                .isEqualTo(IntStream.range(0, 60)
                        .filter(company -> company != 6 && company != 20)
                        .mapToObj(company -> "company-" + company)
                        .toList());
        List<JsonObject> rejects = Files.readAllLines(folder.resolve("results.jsonl.rejects.jsonl")).stream()
                .map(ScreenIT::json)
                .toList();
        assertThat(rejects).extracting(reject -> reject.getInt("number")).containsExactly(7, 21);
        assertThat(rejects.get(0).getJsonArray("issues").getJsonObject(0).getString("location"))
                .startsWith("companies.jsonl:7:");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void fullDetailIsWhatEvaluateWrites() throws Exception {
        companies(3);

        assertThat(screen("--output", "full.jsonl", "--detail", "full").status())
                .isZero();
        Cli.Run evaluated =
                Cli.in(folder).run("evaluate", "companies.jsonl", "--as-of", "2026-06-30", "--format", "json");

        assertThat(Files.readString(folder.resolve("full.jsonl"))).isEqualTo(evaluated.out());
    }

    @Test
    void oneThatIsKilledGoesOnFromWhereItWas() throws Exception {
        companies(MANY);
        String[] asked = {"--ruleset", "anti-corruption", "--detail", "summary", "--output"};
        Process killed = Cli.in(folder)
                .command(
                        "screen",
                        "companies.jsonl",
                        "--as-of",
                        "2026-06-30",
                        asked[0],
                        asked[1],
                        asked[2],
                        asked[3],
                        asked[4],
                        "torn.jsonl")
                .start();
        while (killed.isAlive() && !Files.exists(folder.resolve("torn.jsonl.checkpoint"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        killed.destroyForcibly().waitFor();
        assertThat(folder.resolve("torn.jsonl")).doesNotExist();

        Cli.Run resumed = screen(asked[0], asked[1], asked[2], asked[3], asked[4], "torn.jsonl");
        Cli.Run whole = screen(asked[0], asked[1], asked[2], asked[3], asked[4], "whole.jsonl");

        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("went on after");
        assertThat(resumed.out().replaceAll("went on after.*\n", "")).isEqualTo(whole.out());
        assertThat(folder.resolve("torn.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        assertThat(folder.resolve("torn.jsonl.checkpoint")).doesNotExist();
    }

    @Test
    void whatIsNotThereIsSaidBeforeAnythingIsWritten() throws Exception {
        Cli.Run run = screen("--output", "results.jsonl");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("companies.jsonl: there is no such file");
        assertThat(folder.resolve("results.jsonl")).doesNotExist();
    }
}
