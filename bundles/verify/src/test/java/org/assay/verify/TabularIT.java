package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppliers as a buyer has them, in a table, and results that a spreadsheet opens. */
class TabularIT {
    private static final int MANY = 600;
    private static final String HEADER = "id;name;country;sector;employees;period.from;period.to;hours.weekly_normal;"
            + "hours.weekly_normal.evidence;hours.weekly_normal.evidence.date;forced.papers_held;forced.locked_in";

    @TempDir
    private Path folder;

    private Cli.Run run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--as-of", "2026-06-30"));
        return Cli.in(folder).run(all.toArray(String[]::new));
    }

    private void write(String name, String... lines) throws Exception {
        Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    private static JsonObject json(String text) {
        return Server.json(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameSuppliersAsJsonLinesAreAssessedTheSame() throws Exception {
        write(
                "table.csv",
                "\uFEFF" + HEADER,
                "atlas;\"Atlas; \"\"Garments\"\"\";BD;ISIC-1410;84;2025-01-01;2025-12-31;60;document;2026-01-31;2;false",
                ";;;;;;;;;;;",
                "jati;Jati;ID;ISIC-3100;28;;;44;;;;TRUE");
        write("lines.jsonl", """
                {"id":"atlas","name":"Atlas; \\"Garments\\"","country":"BD","sector":"ISIC-1410","employees":84,\
                "period":{"from":"2025-01-01","to":"2025-12-31"},"answers":{"hours.weekly_normal":{"value":60,\
                "evidence":{"kind":"document","date":"2026-01-31"}},"forced.papers_held":2,"forced.locked_in":false}}
                {"id":"jati","name":"Jati","country":"ID","sector":"ISIC-3100","employees":28,\
                "answers":{"hours.weekly_normal":44,"forced.locked_in":true}}""");

        Cli.Run table = run("evaluate", "table.csv", "--format", "json", "--ruleset", "sa-8000");
        Cli.Run lines = run("evaluate", "lines.jsonl", "--format", "json", "--ruleset", "sa-8000");

        assertThat(table.status()).as(table.err()).isZero();
        assertThat(table.out()).isEqualTo(lines.out()).contains("sa-8000", "A normal week of 60 h");
    }

    @Test
    void aTableGoesInAndATableComesOut() throws Exception {
        write(
                "suppliers.csv",
                HEADER,
                "a;=1+1;BD;ISIC-1410;84;;;60;;;;",
                "b;Beta;Bangladesh;ISIC-1410;84;;;60;;;;",
                "c;Gamma, Ltd;BD;ISIC-1410;84;;;48;;;3;",
                "d;Delta;BD;ISIC-1410;84;;;48;;;");

        Cli.Run scores =
                run("screen", "suppliers.csv", "-o", "scores.csv", "--detail", "summary", "--ruleset", "sa-8000");
        Cli.Run findings = run("screen", "suppliers.csv", "-o", "findings.csv", "--ruleset", "sa-8000");

        assertThat(scores.status()).as(scores.err()).isEqualTo(1);
        assertThat(scores.out()).contains("4 profiles, 2 assessed, 2 rejected");
        assertThat(Files.readAllLines(folder.resolve("scores.csv.rejects.jsonl")))
                .extracting(line ->
                        json(line).getJsonArray("issues").getJsonObject(0).getString("location"))
                .containsExactly("suppliers.csv:3:8", "suppliers.csv:5:1");
        List<String> rows = Files.readAllLines(folder.resolve("scores.csv"));
        assertThat(rows.get(0)).startsWith("\uFEFFprofile,name,company,site,country,");
        assertThat(rows.subList(1, 3))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("a,'=1+1,,,BD,,ISIC-1410,84,2026-06-30,sa-8000,1.0.0,"),
                        row -> assertThat(row).startsWith("c,\"Gamma, Ltd\",,,BD,"));
        assertThat(findings.status()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("findings.csv")))
                .anyMatch(row -> row.startsWith("a,") && row.contains(",NOT_MET,,computed,false,A normal week of 60 h"))
                .noneMatch(row -> row.contains(",MET,") || row.contains(",NO_EVIDENCE,"));
    }

    @Test
    void thoseThatAreKilledGoOnFromWhereTheyWere() throws Exception {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < MANY; i++) {
            rows.add("company-" + i + ";\"Two\nlines\";BD;ISIC-1410;84;;;" + (40 + i % 30) + ";;;" + i % 2 + ";");
        }
        write("many.csv", rows.toArray(String[]::new));
        for (String torn : List.of("torn.csv", "torn.parquet")) {
            kill(torn);
            assertThat(folder.resolve(torn)).doesNotExist();
            Cli.Run resumed = screen("many.csv", torn, "findings");
            assertThat(resumed.out()).contains("600 profiles, 600 assessed", "went on after");
        }
        screen("many.csv", "whole.csv", "findings");

        assertThat(folder.resolve("torn.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        holdTheSame(folder.resolve("whole.csv"), folder.resolve("torn.parquet"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    private void kill(String output) throws Exception {
        Process killed = Cli.in(folder)
                .command("screen", "many.csv", "-o", output, "--ruleset", "sa-8000", "--as-of", "2026-06-30")
                .start();
        while (killed.isAlive() && !Files.exists(folder.resolve(output + ".checkpoint"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        killed.destroyForcibly().waitFor();
    }

    private Cli.Run screen(String input, String output, String detail) throws Exception {
        Cli.Run run = run("screen", input, "-o", output, "--detail", detail, "--ruleset", "sa-8000");
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    @Test
    void scoresInParquetAreThoseInCsv() throws Exception {
        Files.copy(Repository.EXAMPLES.resolve("suppliers.csv"), folder.resolve("suppliers.csv"));

        screen("suppliers.csv", "scores.csv", "summary");
        screen("suppliers.csv", "scores.parquet", "summary");

        holdTheSame(folder.resolve("scores.csv"), folder.resolve("scores.parquet"));
    }

    private static void holdTheSame(Path csv, Path parquet) throws Exception {
        List<List<String>> table = csv(csv);
        assertThat(parquet(parquet, table.get(0)))
                .isEqualTo(table.subList(1, table.size()))
                .hasSizeGreaterThan(4);
    }

    private static List<List<String>> csv(Path file) throws Exception {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** Returns the rows, each cell as CSV has it. */
    private static List<List<String>> parquet(Path file, List<String> columns) throws Exception {
        Hydrator<Map<String, String>, List<String>> hydrator = new Hydrator<>() {
            @Override
            public Map<String, String> start() {
                return new HashMap<>();
            }

            @Override
            public Map<String, String> add(Map<String, String> row, String column, Object value) {
                row.put(column, value == null ? "" : value.toString());
                return row;
            }

            @Override
            public List<String> finish(Map<String, String> row) {
                return columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList();
            }
        };
        try (var rows = ParquetReader.streamContent(file.toFile(), HydratorSupplier.constantly(hydrator))) {
            return rows.toList();
        }
    }

    @Test
    void aFormatThatNothingWritesIsRefusedBeforeAnythingIsRead() throws Exception {
        write("suppliers.csv", HEADER);

        Cli.Run ending = run("screen", "suppliers.csv", "-o", "results.xlsx");

        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err()).contains("results.xlsx: nothing writes results that end in .xlsx");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
