package org.assay.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assay.host.command.Home;
import org.assay.host.screen.Counts;
import org.assay.host.screen.Detail;
import org.assay.host.screen.Screening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two threads of Spark in this process, beside a screening without it. */
class LocalIT {
    private static final int COMPANIES = 35;

    @TempDir
    private static Path folder;

    private static Local local;
    private static Path input;

    @BeforeAll
    static void start() throws IOException {
        local = new Local();
        input = Files.write(folder.resolve("companies.jsonl"), companies());
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    /** Companies, of which four cannot be read and one has an answer that nobody asks for. */
    private static byte[] companies() throws IOException {
        List<String> lines = new ArrayList<>(Companies.lines(COMPANIES));
        lines.set(6, "{ \"id\": \"torn");
        lines.set(9, lines.get(9) + "\r");
        lines.set(20, lines.get(20).replaceFirst("\"employees\": \\d+", "\"employees\": \"many\""));
        lines.set(25, lines.get(25).replace("\"answers\": {", "\"answers\": {\"no.such\": 1, "));
        lines.set(30, lines.get(30).replace("volta", "v\u00f6lta"));
        lines.add(12, " \t");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            bytes.write(
                    line.getBytes(line.contains("v\u00f6lta") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void theBytesAreThoseOfAScreening(Detail detail) throws IOException {
        Path output = folder.resolve(detail + ".jsonl");
        Screening.Outcome outcome = local.reference().screen(input, output, detail);

        Results results = local.assess(input.toString(), detail).keep();

        assertThat(results.lines().toJavaRDD().getNumPartitions()).isGreaterThan(2);
        assertThat(Local.text(results.lines())).isEqualTo(Files.readString(output));
        assertThat(Local.text(results.rejects())).isEqualTo(Files.readString(Path.of(outcome.rejects())));
        assertThat(results.number()).isEqualTo(outcome.profiles()).isEqualTo(COMPANIES);
        assertThat(Files.readString(output)).containsPattern("\"line\":27,[^}]*no\\.such");
        results.forget();
    }

    @Test
    void aBadLineIsRejectedWithItsNumberAndPlace() {
        List<Row> rejects =
                local.assess(input.toString(), Detail.SUMMARY).rejects().collectAsList();

        assertThat(rejects).extracting(row -> row.getLong(0)).containsExactly(7L, 21L, 31L);
        assertThat(rejects)
                .extracting(row -> ((Row) row.getList(2).get(0)).<String>getAs("location"))
                .allMatch(at -> at.matches(".*companies\\.jsonl:(7|22|32):\\d+"));
    }

    @Test
    void tablesSayWhatTheScreeningCounts() throws IOException {
        Counts counts = local.reference()
                .screen(input, folder.resolve("counted.jsonl"), Detail.SUMMARY)
                .counts();
        Results results = local.assess(input.toString(), Detail.SUMMARY).keep();
        Counts counted = results.counts();
        Map<String, Map<String, Long>> grades = tally(results.assessments()
                .select(col("ruleset"), coalesce(col("grade"), lit("none")).as("grade")));
        Map<String, Map<String, Long>> findings = tally(results.findings()
                .filter("scored_outcome in ('NOT_MET', 'PARTLY_MET') and finding is not null and severity is not null")
                .select("ruleset", "requirement"));

        assertThat(counts.rulesets()).isNotEmpty().isEqualTo(counted.rulesets());
        for (String ruleset : counts.rulesets()) {
            assertThat(grades.get(ruleset)).isEqualTo(counts.grades(ruleset)).isEqualTo(counted.grades(ruleset));
            assertThat(findings.getOrDefault(ruleset, Map.of()).entrySet())
                    .containsExactlyInAnyOrderElementsOf(counts.mostFrequentFindings(ruleset, Integer.MAX_VALUE));
        }
        results.forget();
    }

    /** Returns how often each second column stands beside each first. */
    private static Map<String, Map<String, Long>> tally(Dataset<Row> pairs) {
        return pairs.collectAsList().stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.getString(0),
                        Collectors.groupingBy(pair -> pair.getString(1), Collectors.counting())));
    }

    @Test
    void scoresInTheTableAreThoseInTheDocuments() {
        Results results = local.assess(input.toString(), Detail.SUMMARY).keep();
        results.assessments().createOrReplaceTempView("assessments");
        results.lines().createOrReplaceTempView("lines");

        List<Row> apart = local.spark().sql("""
                select * from assessments a join lines l on a.number = l.number
                where cast(get_json_object(l.line, concat('$.results[', (
                    select count(*) from assessments b where b.number = a.number and b.ruleset < a.ruleset
                ), '].score')) as decimal(38, 10)) is distinct from a.score""").collectAsList();

        assertThat(apart).isEmpty();
        assertThat(results.assessments().filter("score is not null").count()).isPositive();
        results.forget();
    }

    @Test
    void anInputWithNothingInItIsRejectedAsAScreeningDoes() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n \n");
        Screening.Outcome outcome = local.reference().screen(empty, folder.resolve("empty.expected"), Detail.FULL);

        assertThat(Local.text(local.assess(empty.toString(), Detail.FULL).rejects()))
                .isEqualTo(Files.readString(Path.of(outcome.rejects())));
    }

    @Test
    void bundlesSeeNoLibraryOfSpark() throws ClassNotFoundException {
        Object assessor = Engines.of(local.rules()).assessor();
        ClassLoader bundle = assessor.getClass().getClassLoader();
        String parser = "org.antlr.v4.runtime.Parser";

        assertThat(Class.forName(parser).getClassLoader()).isSameAs(getClass().getClassLoader());
        assertThat(bundle.loadClass(parser).getClassLoader()).isSameAs(bundle);
        assertThatThrownBy(() -> bundle.loadClass("org.apache.spark.SparkContext"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void nothingIsWrittenOverAndNothingReadThatIsNotThere() {
        String there = input.toString();
        String nowhere = folder.resolve("nowhere").toString();

        SparkCluster.require(local.spark(), there, nowhere);
        assertThatThrownBy(() -> SparkCluster.require(local.spark(), there, folder.toString()))
                .hasMessageContaining(folder + ": there is something already");
        assertThatThrownBy(() -> SparkCluster.require(local.spark(), nowhere, nowhere))
                .hasMessageContaining("nowhere: there is no such file");
    }

    @Test
    void allTasksOfAProcessShareOneEngine() {
        assertThat(local.assess(input.toString(), Detail.SUMMARY).lines().count())
                .isPositive();
        Shipped again = Shipped.to(local.spark(), Home.ofProcess().folder(), List.of());

        assertThat(again).isEqualTo(local.rules());
        assertThat(Engines.number()).isEqualTo(1);
    }
}
