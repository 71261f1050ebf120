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

    private static final String JSON = "jsonl";
    private static final String CSV = "csv";

    private final SparkSession spark;
    private final JavaRDD<Document> documents;
    private final String source;
    private final String format;

    private Profiles(SparkSession spark, JavaRDD<Document> documents, String source, String format) {
        this.spark = spark;
        this.documents = documents;
        this.source = source;
        this.format = format;
    }

    /**
     * Reads a file or a folder of files, in the format that its name ends in: {@code jsonl} or {@code ndjson} with a
     * profile a line, {@code parquet} with a profile a row, as {@link #rows} says, or one table in {@code csv}, read as
     * {@code assay screen} does, but without line breaks in cells.
     *
     * @param input a path or URL as Spark takes it
     * @throws AssayException with {@code request.invalid} if it ends in anything else
     */
    public static Profiles read(SparkSession spark, String input) {
        String ending = input.substring(input.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jsonl", "ndjson" -> lines(spark, input);
            case CSV -> table(spark, input);
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
        return documents(Tabular.documents(rows, source), source);
    }

    /**
     * Takes texts for profiles in JSON, one each; blank ones are left out.
     *
     * @param source what messages call the input; they count texts as lines
     */
    public static Profiles documents(Dataset<String> texts, String source) {
        JavaRDD<byte[]> bytes = texts.toJavaRDD().map(text -> text.getBytes(StandardCharsets.UTF_8));
        return new Profiles(texts.sparkSession(), Numbering.of(bytes), source, JSON);
    }

    private static Profiles lines(SparkSession spark, String input) {
        JavaRDD<Document> documents = documents(spark, input);
        return new Profiles(spark, documents.isEmpty() ? nothing(spark) : documents, input, JSON);
    }

    /** Puts the names of the columns before each row, so that each can be read by itself. */
    private static Profiles table(SparkSession spark, String input) {
        JavaRDD<Document> lines = documents(spark, input);
        List<Document> first = lines.take(2);
        if (first.size() < 2) {
            return new Profiles(spark, first.isEmpty() ? nothing(spark) : lines, input, CSV);
        }
        byte[] names = first.get(0).text();
        JavaRDD<Document> rows = lines.filter(line -> line.number() > 1)
                .map(line -> new Document(line.number() - 1, line.line(), under(names, line.text())));
        return new Profiles(spark, rows, input, CSV);
    }

    private static byte[] under(byte[] names, byte[] row) {
        byte[] both = Arrays.copyOf(names, names.length + 1 + row.length);
        both[names.length] = '\n';
        System.arraycopy(row, 0, both, names.length + 1, row.length);
        return both;
    }

    private static JavaRDD<Document> nothing(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(NOTHING);
    }

    /** Cuts at line feeds only, and keeps bytes that are no text, as they are to be rejected. */
    private static JavaRDD<Document> documents(SparkSession spark, String input) {
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
        return Numbering.of(lines);
    }

    /**
     * Assesses them, when something of the results is asked for.
     *
     * @param rules by these
     */
    public Results assess(Shipped rules, Asked asked) {
        JavaRDD<Row> judged = documents.mapPartitions(new Judge(rules, asked, source, format));
        return new Results(spark.createDataFrame(judged, Column.type(Judged.COLUMNS)));
    }
}
