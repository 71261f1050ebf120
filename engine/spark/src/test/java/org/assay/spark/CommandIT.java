package org.assay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assay.host.command.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay screen --master}, from the shell. */
class CommandIT {
    @TempDir
    private Path folder;

    private record Run(int status, String said) {}

    private Run screen(Optional<String> spark, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Home.ofProcess().folder().resolve("bin/assay").toRealPath().toString(),
                "screen",
                "companies.jsonl",
                "--as-of",
                "2026-06-30"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("ASSAY_SPARK", spark.orElse("nowhere"));
        builder.environment().put("ASSAY_JAVA_OPTIONS", "-Xmx512m");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(folder.resolve("said.txt")));
    }

    @Test
    void onSparkItSaysAndWritesTheSame() throws Exception {
        List<String> lines = new ArrayList<>(Companies.lines(20));
        lines.set(4, "{");
        Files.write(folder.resolve("companies.jsonl"), lines);
        String labour = "--ruleset=labour";

        Run here = screen(Optional.empty(), labour, "--output", "here.jsonl");
        Run spark = screen(
                Optional.of(System.getProperty("assay.spark")), labour, "--output", "there", "--master=local[2]");

        assertThat(spark.status()).as(spark.said()).isEqualTo(1).isEqualTo(here.status());
        assertThat(spark.said()).isEqualTo(here.said().replace("here.jsonl.rejects.jsonl", "there/rejects"));
        assertThat(Parts.joined(folder.resolve("there/results")))
                .isEqualTo(Files.readString(folder.resolve("here.jsonl")));
        assertThat(Parts.joined(folder.resolve("there/rejects")))
                .isEqualTo(Files.readString(folder.resolve("here.jsonl.rejects.jsonl")));
        assertThat(folder.resolve("there/assessments/_SUCCESS")).exists();
        assertThat(folder.resolve("there/findings/_SUCCESS")).exists();
    }

    @Test
    void withoutSparkItSaysHowToGetIt() throws Exception {
        Run run = screen(Optional.empty(), "--output", "there", "--master", "local[2]");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.said()).contains("ASSAY_SPARK", "engine/spark/target/spark");
    }
}
