package org.assay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.host.command.Home;
import org.assay.host.screen.Cluster;
import org.assay.host.screen.Screening;

/**
 * Screens on Spark into a folder: {@code results} and {@code rejects} in parts of text that are, one after the other, the
 * bytes that {@code assay screen} writes, and {@code assessments} and {@code findings} as Parquet.
 */
public final class SparkCluster implements Cluster {
    @Override
    public Screening.Outcome screen(Work work) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().config(configuration(work.master())).getOrCreate()) {
            require(spark, work.input(), work.output());
            Shipped rules = Shipped.to(spark, Home.ofProcess().folder(), work.rules());
            Results results = Profiles.read(spark, work.input())
                    .assess(rules, Asked.of(work.request(), work.detail()))
                    .keep();
            return write(results, work.output());
        }
    }

    private static Screening.Outcome write(Results results, String output) {
        results.lines().select("line").write().text(output + "/results");
        results.rejects().select("line").write().text(output + "/rejects");
        results.assessments().write().parquet(output + "/assessments");
        results.findings().write().parquet(output + "/findings");
        return new Screening.Outcome(
                results.number(), results.rejects().count(), 0, output + "/rejects", results.counts());
    }

    /** Returns what an application is started with, where nobody said otherwise. */
    static SparkConf configuration(String master) {
        SparkConf configuration = new SparkConf()
                .setMaster(master)
                .setIfMissing("spark.app.name", "assay screen")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                .setIfMissing("spark.sql.defaultUrlStreamHandlerFactory.enabled", "false");
        if (master.startsWith("local")) {
            return configuration
                    .setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.sql.shuffle.partitions", "4");
        }
        return configuration.setIfMissing("spark.jars", jars());
    }

    /** Executors need what this program runs with, beside Spark. */
    private static String jars() {
        Path lib = Home.ofProcess().folder().resolve("lib");
        try (Stream<Path> jars = Files.list(lib)) {
            return Stream.concat(Stream.of(ofThis()), jars.map(Path::toString)).collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(lib + " cannot be listed", e);
        }
    }

    private static String ofThis() {
        URI location = URI.create(SparkCluster.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(location).toString();
    }

    /** Refuses before any work is done what cannot be read or would be written over. */
    static void require(SparkSession spark, String input, String output) {
        require(spark, input, true, "there is no such file");
        require(spark, output, false, "there is something already; name a folder that is not there");
    }

    private static void require(SparkSession spark, String place, boolean isThere, String otherwise) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(place);
            FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (files.exists(path) != isThere) {
                throw refused(place, otherwise);
            }
        } catch (IOException e) {
            throw refused(place, "it cannot be looked at: " + e);
        }
    }

    private static AssayException refused(String place, String reason) {
        return new AssayException(IssueCode.REQUEST_INVALID, Location.of(place), reason);
    }
}
