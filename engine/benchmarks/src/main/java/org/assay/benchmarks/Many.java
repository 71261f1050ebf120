package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Starts with very many rule bundles, as whoever serves all of a country's associations does. */
public final class Many {
    private static final int RUNS = 3;
    private static final int BUNDLES = 100;
    private static final int REQUIREMENTS = 50;

    private Many() {}

    /** Measures; the arguments are other numbers of runs and of rule bundles. */
    public static void main(String[] arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
        int bundles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : BUNDLES;
        try (Scratch scratch = Scratch.create()) {
            List<BenchRuleset> rulesets = IntStream.range(0, bundles)
                    .mapToObj(one -> BenchRuleset.named(String.format("bench%03d", one), REQUIREMENTS))
                    .toList();
            measure(number, rulesets, Installation.with(rulesets, scratch), scratch);
        }
    }

    private static void measure(int number, List<BenchRuleset> rulesets, Program program, Scratch scratch)
            throws Exception {
        String what = ", %d more bundles of %d requirements".formatted(rulesets.size(), REQUIREMENTS);
        BenchRuleset one = rulesets.get(rulesets.size() / 2);
        Path company = Files.writeString(scratch.path().resolve("company.json"), one.profile(0, 0));
        System.out.println(Runs.HEAD);
        System.out.println(Runs.of(
                        number,
                        () -> program.run(
                                "evaluate", company.toString(), "--ruleset", one.id(), "--as-of", BenchRuleset.AS_OF))
                .row("`evaluate`, one company, one ruleset" + what));
        System.out.println(Runs.of(number, () -> Served.ready(program)).row("`serve`, until it is ready" + what));
        System.out.printf(
                Locale.ROOT,
                "%nOn the heap of `serve` after a collection: %d MB; without the further bundles %d MB.%n",
                heap(program) >> 10,
                heap(Program.built()) >> 10);
    }

    private static long heap(Program program) throws IOException, InterruptedException {
        try (Served served = Served.start(program)) {
            return Memory.heap(served.process());
        }
    }
}
