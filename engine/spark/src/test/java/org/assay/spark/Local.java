package org.assay.spark;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assay.host.command.Home;
import org.assay.host.screen.Detail;

/** Two threads of Spark in this process, and what they are compared with. */
record Local(SparkSession spark, Shipped rules) implements AutoCloseable {
    Local() {
        this(SparkSession.builder()
                .config(SparkCluster.configuration("local[2]"))
                .getOrCreate());
    }

    private Local(SparkSession spark) {
        this(spark, Shipped.to(spark, Home.ofProcess().folder(), List.of()));
    }

    /** Returns a screening without Spark, by the engine of the same process. */
    Reference reference() {
        return new Reference(Engines.of(rules));
    }

    Results assess(String input, Detail detail) {
        return Profiles.read(spark, input).assess(rules, asked(detail));
    }

    static Asked asked(Detail detail) {
        return new Asked(Reference.DAY, List.of(), List.of(), detail);
    }

    /** Returns the lines of a table as they are written to a file. */
    static String text(Dataset<Row> rows) {
        return rows.select("line").as(Encoders.STRING()).collectAsList().stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        spark.stop();
    }
}
