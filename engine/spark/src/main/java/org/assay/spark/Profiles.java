package org.assay.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/** Profiles on Spark, in the order of their input. */
public final class Profiles {
    /** Parts of an input for each core, so that none waits long for the last. */
    private static final int PARTS_PER_CORE = 4;

    /** An input of lines without a profile is a profile that is not there, as {@code assay screen} says. */
    private static final List<Document> NOTHING = List.of(new Document(1, 1, new byte[0]));

    private final SparkSession spark;
    private final JavaRDD<Document> documents;
    private final String source;

    private Profiles(SparkSession spark, JavaRDD<Document> documents, String source) {
        this.spark = spark;
        this.documents = documents;
        this.source = source;
    }

    /**
     * Reads a file or a folder of files, in the format that its name ends in: {@code jsonl} or {@code ndjson} with a
     * profile a line, {@code csv} with a header, or {@code parquet} with a profile a row, as {@link #rows} says.
     *
     * @param input a path or URL as Spark takes it
     * @throws AssayException with {@code request.invalid} if it ends in anything else
     */
    public static Profiles read(SparkSession spark, String input) {
        String ending = input.substring(input.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jsonl", "ndjson" -> lines(spark, input);
            case "csv" -> rows(csv(spark, input), input, 2);
            case "parquet" -> rows(spark.read().parquet(input), input);
            default ->
                throw new AssayException(
                        IssueCode.REQUEST_INVALID,
                        Location.of(input),
                        "on Spark profiles are read from .jsonl, .ndjson, .csv and .parquet, not from `" + ending
                                + "`");
        };
    }

    /**
     * Takes rows of columns for profiles. The columns {@code id}, {@code name}, {@code country}, {@code region},
     * {@code sector}, {@code employees}, {@code company.id}, {@code company.name}, {@code company.os_id}, the same of
     * {@code site}, {@code period.from} and {@code period.to} are the head of the profile; every other column is an
     * indicator, and its cell the answer. An empty cell is not answered.
     *
     * @param source what messages call the input; they count rows as lines
     * @throws AssayException with {@code request.invalid} if there is no column {@code id}
     */
    public static Profiles rows(Dataset<Row> rows, String source) {
        return rows(rows, source, 1);
    }

    /**
     * Takes texts for profiles in JSON, one each; blank ones are left out.
     *
     * @param source what messages call the input; they count texts as lines
     */
    public static Profiles documents(Dataset<String> texts, String source) {
        return documents(texts, source, 1);
    }

    private static Profiles rows(Dataset<Row> rows, String source, int firstLine) {
        return documents(Tabular.documents(rows, source), source, firstLine);
    }

    private static Profiles documents(Dataset<String> texts, String source, int firstLine) {
        JavaRDD<byte[]> bytes = texts.toJavaRDD().map(text -> text.getBytes(StandardCharsets.UTF_8));
        return new Profiles(texts.sparkSession(), Numbering.of(bytes, firstLine), source);
    }

    /** A quote in a quoted cell is doubled, as RFC 4180 has it. */
    private static Dataset<Row> csv(SparkSession spark, String input) {
        return spark.read().option("header", true).option("escape", "\"").csv(input);
    }

    /** Cuts at line feeds only, and keeps bytes that are no text, as they are to be rejected. */
    private static Profiles lines(SparkSession spark, String input) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JobConf from = new JobConf(context.hadoopConfiguration());
        from.set("textinputformat.record.delimiter", "\n");
        FileInputFormat.setInputPaths(from, input);
        JavaRDD<byte[]> lines = context.hadoopRDD(
                        from,
                        TextInputFormat.class,
                        LongWritable.class,
                        Text.class,
                        PARTS_PER_CORE * context.defaultParallelism())
                .map(line -> Arrays.copyOf(line._2().getBytes(), line._2().getLength()));
        JavaRDD<Document> documents = Numbering.of(lines, 1);
        boolean isEmpty = documents.isEmpty();
        return new Profiles(spark, isEmpty ? context.parallelize(NOTHING) : documents, input);
    }

    /**
     * Assesses them, when something of the results is asked for.
     *
     * @param rules by these
     */
    public Results assess(Shipped rules, Asked asked) {
        JavaRDD<Row> judged = documents.mapPartitions(new Judge(rules, asked, source));
        return new Results(spark.createDataFrame(judged, Column.type(Judged.COLUMNS)));
    }
}
