package org.assay.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What several runs of the same command took.
 *
 * @param runs the fastest first
 */
record Runs(List<Program.Run> runs) {
    /** The head of the table that {@link #row} adds to. */
    static final String HEAD = """
            | command | best | median | most memory |
            |---|---:|---:|---:|""";

    /** Runs something a number of times, after one time that does not count. */
    static Runs of(int number, Callable<Program.Run> command) throws Exception {
        command.call();
        List<Program.Run> runs = new ArrayList<>();
        for (int run = 0; run < number; run++) {
            runs.add(command.call());
        }
        runs.sort(Comparator.comparingDouble(Program.Run::seconds));
        return new Runs(runs);
    }

    String row(String command) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %d MB |",
                command,
                runs.get(0).seconds(),
                runs.get(runs.size() / 2).seconds(),
                runs.stream().mapToLong(Program.Run::kilobytes).max().orElseThrow() >> 10);
    }
}
