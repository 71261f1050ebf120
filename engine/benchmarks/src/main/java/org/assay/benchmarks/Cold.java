package org.assay.benchmarks;

import java.nio.file.Path;

/** Runs commands from the shell, as whoever assesses one company does, and takes the time from their start to their end. */
public final class Cold {
    private static final Path EXAMPLES = Path.of(System.getProperty("assay.examples"));
    private static final int RUNS = 5;

    private Cold() {}

    /** Measures; an argument is another number of runs. */
    public static void main(String[] arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
        Program program = Program.built();
        System.out.println(Runs.HEAD);
        System.out.println(Runs.of(number, () -> program.run("lint", example("rulesets/minimal")))
                .row("`lint`, the smallest ruleset"));
        System.out.println(Runs.of(
                        number,
                        () -> program.run(
                                "evaluate", example("profiles/atlas-garments.yaml"), "--as-of", BenchRuleset.AS_OF))
                .row("`evaluate`, one company, all rulesets"));
        System.out.println(Runs.of(number, () -> Served.ready(program)).row("`serve`, until it is ready"));
    }

    private static String example(String name) {
        return EXAMPLES.resolve(name).normalize().toString();
    }
}
