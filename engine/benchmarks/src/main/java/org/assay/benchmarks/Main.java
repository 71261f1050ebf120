package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in one go, and prints them as one table. {@code size=}, {@code findings=} and {@code threads=}, with
 * values between commas, choose a part.
 */
public final class Main {
    private static final Map<String, List<String>> EVERYTHING =
            Map.of("size", List.of("30", "300", "3000"), "findings", List.of("10", "50"), "threads", List.of("1", "2"));

    /** All of it touched before anything is measured, or whatever allocates pays for the pages it is the first to touch. */
    private static final String[] HEAP = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"};

    private final Map<String, List<String>> chosen = new TreeMap<>(EVERYTHING);

    private Main(String[] arguments) {
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            chosen.put(
                    argument.substring(0, sign),
                    List.of(argument.substring(sign + 1).split(",")));
        }
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Table table = new Table();
        new Main(arguments).measured().forEach(table::add);
        System.out.println(table.markdown());
    }

    private List<Row> measured() throws RunnerException, IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        NodePeers node = NodePeers.install(Path.of(System.getProperty("assay.benchmarks.node")));
        for (String threads : chosen.get("threads")) {
            new Runner(options(Integer.parseInt(threads)).build()).run().forEach(result -> rows.add(Row.of(result)));
            for (String size : chosen.get("size")) {
                for (String findings : chosen.get("findings")) {
                    rows.addAll(node.measure(
                            Integer.parseInt(size), Integer.parseInt(findings), Integer.parseInt(threads)));
                }
            }
        }
        return rows;
    }

    private ChainedOptionsBuilder options(int threads) {
        return new OptionsBuilder()
                .include(Evaluation.class.getName())
                .addProfiler(GCProfiler.class)
                .param("size", chosen.get("size").toArray(String[]::new))
                .param("findings", chosen.get("findings").toArray(String[]::new))
                .jvmArgs(HEAP)
                .jvmArgsAppend("-Dassay.distribution=" + System.getProperty("assay.distribution"))
                .shouldFailOnError(false)
                .threads(threads);
    }
}
