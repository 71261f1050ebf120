package org.assay.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assay.api.issue.AssayException;
import org.assay.host.screen.Detail;
import org.assay.host.screen.Screening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of columns as profiles, beside the same profiles in JSON and without Spark. */
class TabularIT {
    @TempDir
    private static Path folder;

    private static Local local;

    @BeforeAll
    static void start() {
        local = new Local();
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void aTableIsReadAsScreenReadsIt() throws IOException {
        Path csv = Files.writeString(folder.resolve("table.csv"), """
                id;name;country;employees;age.youngest;age.youngest.evidence;age.youngest.evidence.date;age.remediation_plan
                a;"A ""quoted""; one";MA;50;19;document;2026-01-24;true

                b;;NO;;14;;;
                c;;;many;;;;""
                d;;BD;;19;cross_checked;2026-01-24;
                """);
        Path expected = folder.resolve("table.expected");
        Screening.Outcome outcome = local.reference().screen(csv, expected, Detail.FULL);

        Results results = local.assess(csv.toString(), Detail.FULL);

        assertThat(outcome.rejected()).isEqualTo(1);
        assertThat(Local.text(results.lines())).isEqualTo(Files.readString(expected));
        assertThat(Local.text(results.rejects())).isEqualTo(Files.readString(Path.of(outcome.rejects())));
    }

    @Test
    void columnsOfParquetAreTheProfileInJson() throws IOException {
        Path json = Files.writeString(folder.resolve("columns.jsonl"), """
                {"id":"a","name":"A","country":"MA","employees":"50",\
                "period":{"from":"2025-01-01","to":"2025-12-31"},"answers":{"age.youngest":"19","age.remediation_plan":"true"}}
                {"id":"b","country":"NO","answers":{"age.youngest":"14"}}
                {"id":"c","employees":"many","answers":{}}
                """);
        Path expected = folder.resolve("columns.expected");
        Screening.Outcome outcome = local.reference().screen(json, expected, Detail.FULL);
        String parquet = folder.resolve("columns.parquet").toString();
        local.spark().sql("""
                        select * from values
                        ('a', 'A', 'MA', '50', '2025-01-01', '2025-12-31', 19, true),
                        ('b', null, 'NO', null, null, null, 14, null),
                        ('c', null, '', 'many', null, null, null, null)
                        as t(id, name, country, employees, `period.from`, `period.to`, `age.youngest`, `age.remediation_plan`)
                        """).coalesce(1).write().parquet(parquet);

        Results results = local.assess(parquet, Detail.FULL);

        assertThat(outcome.rejected()).isEqualTo(1);
        assertThat(Local.text(results.lines())).isEqualTo(Files.readString(expected));
        assertThat(results.rejects().first().getList(2).toString()).contains("`employees`", "columns.parquet:3:");
    }

    @Test
    void anArrayIsAListAndAStructAnAnswerWithItsProof() throws IOException {
        Path json = Files.writeString(folder.resolve("nested.jsonl"), """
                {"id":"a","country":"MA","answers":{"age.young_workers":[],\
                "age.youngest":{"value":19,"evidence":{"kind":"document","date":"2026-01-24"}}}}
                """);
        Path expected = folder.resolve("nested.expected");
        local.reference().screen(json, expected, Detail.FULL);
        Dataset<Row> rows = local.spark().sql("""
                select 'a' as id, 'MA' as country, cast(array() as array<string>) as `age.young_workers`,
                named_struct('value', 19, 'evidence', named_struct('kind', 'document', 'date', date'2026-01-24'))
                as `age.youngest`""");

        Results results = Profiles.rows(rows, "rows").assess(local.rules(), Local.asked(Detail.FULL));

        assertThat(Local.text(results.lines())).isEqualTo(Files.readString(expected));
        Dataset<String> texts = local.spark().read().textFile(json.toString());
        assertThat(Local.text(Profiles.documents(texts, "texts")
                        .assess(local.rules(), Local.asked(Detail.FULL))
                        .lines()))
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void rowsWithoutAnswersAreCompaniesThatAnsweredNothing() throws IOException {
        Path csv = Files.writeString(folder.resolve("silent.csv"), "id,country\na,MA\n");

        List<Row> assessments =
                local.assess(csv.toString(), Detail.SUMMARY).assessments().collectAsList();

        assertThat(assessments)
                .isNotEmpty()
                .allMatch(row -> row.getAs("country").equals("MA"));
    }

    @Test
    void rowsWithoutAnIdAreRefusedBeforeAnythingIsAssessed() {
        Dataset<Row> rows = local.spark().sql("select 'A' as name, 19 as `age.youngest`");

        assertThatThrownBy(() -> Profiles.rows(rows, "rows"))
                .isInstanceOf(AssayException.class)
                .hasMessageContaining("a column `id` is missing")
                .hasMessageContaining("name, age.youngest");
    }
}
