package org.assay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.assay.host.command.Engine;
import org.assay.host.command.FelixEngines;
import org.assay.host.command.Home;
import org.assay.host.screen.Detail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standalone master with two workers, each with an executor of one core; five processes at once. */
@Tag("cluster")
class StandaloneIT {
    private static final int COMPANIES = 16;

    @TempDir
    private static Path folder;

    private static Standalone cluster;
    private static Path input;
    private static String expected;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        input = Files.write(folder.resolve("companies.jsonl"), Companies.lines(COMPANIES));
        try (Engine engine = new FelixEngines(Home.ofProcess()).start()) {
            new Reference(engine).screen(input, folder.resolve("expected.jsonl"), Detail.FINDINGS);
        }
        expected = Files.readString(folder.resolve("expected.jsonl"));
        cluster = new Standalone(folder, 2);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    private static Path jarOf(Class<?> type) throws IOException {
        String entry = type.getName().replace('.', '/') + ".class";
        Path jar = folder.resolve(type.getSimpleName() + ".jar");
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            output.putNextEntry(new JarEntry(entry));
            output.write(type.getClassLoader().getResourceAsStream(entry).readAllBytes());
        }
        return jar;
    }

    @Test
    void eachExecutorStartsOneEngineAndTheBytesAreThoseOfAScreening() throws IOException {
        SparkConf configuration = SparkCluster.configuration(cluster.master())
                .set("spark.executor.memory", "512m")
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.ui.enabled", "false");
        try (SparkSession spark = SparkSession.builder().config(configuration).getOrCreate()) {
            spark.sparkContext().addJar(jarOf(Census.class).toString());
            Shipped rules = Shipped.to(spark, Home.ofProcess().folder(), List.of());
            String lines = Profiles.read(spark, input.toString())
                    .assess(rules, new Asked(Reference.DAY, List.of(), List.of(), Detail.FINDINGS))
                    .lines()
                    .select("line")
                    .as(Encoders.STRING())
                    .collectAsList()
                    .stream()
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());

            List<Integer> tasks = IntStream.range(0, 6).boxed().toList();
            List<String> census = JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(tasks, tasks.size())
                    .mapPartitions(new Census())
                    .distinct()
                    .collect();

            assertThat(lines).isEqualTo(expected);
            assertThat(census).hasSize(2).allMatch(executor -> executor.endsWith(" 1"));
        }
    }

    @Test
    void aSubmittedScreeningWritesThePartsOfTheSameBytes() throws IOException, InterruptedException {
        Path output = folder.resolve("submitted");
        Path said = folder.resolve("submitted.log");
        Path home = Home.ofProcess().folder().toRealPath();
        try (Stream<Path> lib = Files.list(home.resolve("lib"))) {
            Process submitted = Standalone.java(
                            "512m",
                            "org.apache.spark.deploy.SparkSubmit",
                            "--master",
                            cluster.master(),
                            "--executor-memory",
                            "512m",
                            "--jars",
                            lib.map(Path::toString).collect(Collectors.joining(",")),
                            "--class",
                            "org.assay.spark.Screen",
                            Path.of(System.getProperty("assay.spark"), "assay-spark.jar")
                                    .toString(),
                            input.toString(),
                            "--as-of",
                            Reference.DAY.toString(),
                            "--output",
                            output.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(submitted.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(submitted.exitValue()).as(Files.readString(said)).isZero();
        }

        assertThat(Parts.joined(output.resolve("results"))).isEqualTo(expected);
        assertThat(Parts.joined(output.resolve("rejects"))).isEmpty();
        assertThat(Files.readString(said)).contains(COMPANIES + " profiles, " + COMPANIES + " assessed, 0 rejected");
    }
}
