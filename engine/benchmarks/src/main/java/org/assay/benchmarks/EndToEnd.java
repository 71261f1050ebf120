package org.assay.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.spi.ProfileReader;
import org.assay.testkit.RunningAssay;

/**
 * Screens a file of profiles from the shell, with little memory, and compares it with merely parsing the same file by the
 * same reader, warm and in one thread. Where the environment names Assay on Spark in {@code ASSAY_SPARK}, that screens too.
 */
public final class EndToEnd {
    private static final int USUAL = 300;
    private static final int FINDINGS = 10;
    private static final String MEMORY = "-Xmx512m";

    /**
     * What is screened.
     *
     * @param profiles how many there are
     * @param answers in each, one for each requirement
     */
    private record Work(int profiles, int answers) {
        /** Reads {@code 20000}, or {@code 1000000x30} for profiles of 30 answers. */
        static Work parse(String text) {
            String[] numbers = text.split("x", 2);
            return new Work(Integer.parseInt(numbers[0]), numbers.length == 1 ? USUAL : Integer.parseInt(numbers[1]));
        }

        List<Map<String, Integer>> companies() {
            return Workload.of(answers, FINDINGS).companies();
        }
    }

    private final Program program = new Program(Program.DISTRIBUTION, MEMORY);
    private final Work work;
    private final Scratch scratch;

    private EndToEnd(Work work, Scratch scratch) {
        this.work = work;
        this.scratch = scratch;
    }

    /** Measures; each argument is a number of profiles, and may say of how many answers: {@code 1000000x30}. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("| format | profiles | answers | MB | how | a second | of parsing | most memory |");
        System.out.println("|---|---:|---:|---:|---|---:|---:|---:|");
        for (String argument : arguments) {
            try (Scratch scratch = Scratch.create()) {
                EndToEnd measuring = new EndToEnd(Work.parse(argument), scratch);
                measuring.measure(measuring.lines());
                measuring.measure(measuring.table());
            }
        }
    }

    private void measure(Path input) throws IOException, InterruptedException {
        double parsed = work.profiles() / parse(input);
        row(input, "parsed", parsed, parsed, "");
        for (List<String> how : ways()) {
            Program.Run run = screen(input, how);
            row(input, String.join(" ", how), work.profiles() / run.seconds(), parsed, (run.kilobytes() >> 10) + " MB");
        }
        Files.delete(input);
    }

    private static List<List<String>> ways() {
        List<List<String>> here = List.of(List.of("--threads", "1"), List.of("--threads", "2"));
        List<List<String>> spark = List.of(List.of("--master", "local[1]"), List.of("--master", "local[2]"));
        return System.getenv("ASSAY_SPARK") == null
                ? here
                : Stream.of(here, spark).flatMap(List::stream).toList();
    }

    private void row(Path input, String how, double rate, double parsed, String memory) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s | %.0f | %.0f %% | %s |%n",
                ending(input),
                work.profiles(),
                work.answers(),
                Files.size(input) >> 20,
                how,
                rate,
                100 * rate / parsed,
                memory);
    }

    private Path lines() throws IOException {
        List<String> answers =
                work.companies().stream().map(ProfileText::answers).toList();
        return write("jsonl", "", number -> ProfileText.json("c" + number, answers.get(number % answers.size())));
    }

    private Path table() throws IOException {
        List<Map<String, Integer>> companies = work.companies();
        String header = "id," + String.join(",", companies.get(0).keySet()) + "\n";
        List<String> answers = companies.stream().map(EndToEnd::cells).toList();
        return write("csv", header, number -> "c" + number + "," + answers.get(number % answers.size()));
    }

    private Path write(String ending, String head, IntFunction<String> line) throws IOException {
        Path input = scratch.path().resolve("profiles." + ending);
        try (BufferedWriter lines = Files.newBufferedWriter(input)) {
            lines.write(head);
            for (int profile = 0; profile < work.profiles(); profile++) {
                lines.write(line.apply(profile) + "\n");
            }
        }
        return input;
    }

    private static String cells(Map<String, Integer> company) {
        return company.values().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns how many seconds the second of two readings takes. */
    private double parse(Path input) throws IOException {
        try (RunningAssay assay = RunningAssay.of(Program.DISTRIBUTION)) {
            ProfileReader reader = assay.all(ProfileReader.class).stream()
                    .filter(one -> one.extensions().contains(ending(input)))
                    .findFirst()
                    .orElseThrow();
            read(reader, input);
            return read(reader, input);
        }
    }

    private static double read(ProfileReader reader, Path input) throws IOException {
        long start = System.nanoTime();
        try (InputStream bytes = Files.newInputStream(input)) {
            reader.read(bytes, input.toString(), profile -> {
                if (profile.profile().isEmpty()) {
                    throw new IllegalStateException(profile.issues().toString());
                }
            });
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Program.Run screen(Path input, List<String> how) throws IOException, InterruptedException {
        Path rules = scratch.folder(BenchRuleset.ID);
        if (!Files.exists(rules.resolve("ruleset.yaml"))) {
            BenchRuleset.of(work.answers()).write(rules);
        }
        Path output = scratch.path().resolve("results");
        List<String> command = new ArrayList<>(List.of(
                "screen",
                input.toString(),
                "--rulesets-from",
                rules.toString(),
                "--ruleset",
                BenchRuleset.ID,
                "--as-of",
                BenchRuleset.AS_OF,
                "--output",
                output.toString()));
        command.addAll(how);
        Program.Run run = program.run(command.toArray(String[]::new));
        Scratch.delete(output);
        return run;
    }
}
