package org.assay.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in one go, and prints them as one table. */
public final class Main {
    private static final List<Integer> THREADS = List.of(1, 2);

    private Main() {}

    /** Measures; {@code contender=}, {@code size=} and {@code findings=} with values between commas choose some. */
    public static void main(String[] arguments) throws RunnerException {
        Table table = new Table();
        for (int threads : THREADS) {
            Collection<RunResult> results =
                    new Runner(options(arguments, threads).build()).run();
            results.forEach(result -> table.add(Row.of(result)));
        }
        System.out.println(table.markdown());
    }

    private static ChainedOptionsBuilder options(String[] arguments, int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Evaluation.class.getName())
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xmx2g", "-Dassay.distribution=" + System.getProperty("assay.distribution"))
                .threads(threads);
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            options.param(
                    argument.substring(0, sign), argument.substring(sign + 1).split(","));
        }
        return options;
    }
}
