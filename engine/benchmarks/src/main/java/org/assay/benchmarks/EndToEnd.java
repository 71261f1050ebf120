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
    private static final int REQUIREMENTS = 300;
    private static final int FINDINGS = 10;
    private static final String MEMORY = "-Xmx512m";

    private final Program program = new Program(Program.DISTRIBUTION, MEMORY);
    private final Scratch scratch;

    private EndToEnd(Scratch scratch) {
        this.scratch = scratch;
    }

    /** Measures; the arguments are numbers of profiles. */
    public static void main(String[] numbers) throws Exception {
        System.out.println("| format | profiles | MB | how | a second | of parsing |");
        System.out.println("|---|---:|---:|---|---:|---:|");
        try (Scratch scratch = Scratch.create()) {
            EndToEnd measuring = new EndToEnd(scratch);
            for (String number : numbers) {
                measuring.measure(measuring.lines(Integer.parseInt(number)), Integer.parseInt(number));
                measuring.measure(measuring.table(Integer.parseInt(number)), Integer.parseInt(number));
            }
        }
    }

    private void measure(Path input, int profiles) throws IOException, InterruptedException {
        double parsed = profiles / parse(input);
        row(profiles, input, "parsed", parsed, parsed);
        for (List<String> how : ways()) {
            row(profiles, input, String.join(" ", how), profiles / screen(input, how), parsed);
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

    private static void row(int profiles, Path input, String how, double rate, double parsed) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %.0f | %.0f %% |%n",
                ending(input),
                profiles,
                Files.size(input) >> 20,
                how,
                rate,
                100 * rate / parsed);
    }

    private Path lines(int profiles) throws IOException {
        List<String> answers = companies().stream().map(ProfileText::answers).toList();
        return write(
                "jsonl", "", profiles, number -> ProfileText.json("c" + number, answers.get(number % answers.size())));
    }

    private Path table(int profiles) throws IOException {
        String header = "id," + String.join(",", companies().get(0).keySet()) + "\n";
        List<String> answers = companies().stream().map(EndToEnd::cells).toList();
        return write("csv", header, profiles, number -> "c" + number + "," + answers.get(number % answers.size()));
    }

    private static List<Map<String, Integer>> companies() {
        return Workload.of(REQUIREMENTS, FINDINGS).companies();
    }

    private Path write(String ending, String head, int profiles, IntFunction<String> line) throws IOException {
        Path input = scratch.path().resolve("profiles." + ending);
        try (BufferedWriter lines = Files.newBufferedWriter(input)) {
            lines.write(head);
            for (int profile = 0; profile < profiles; profile++) {
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

    private double screen(Path input, List<String> how) throws IOException, InterruptedException {
        Path rules = scratch.folder(BenchRuleset.ID);
        if (!Files.exists(rules.resolve("ruleset.yaml"))) {
            BenchRuleset.of(REQUIREMENTS).write(rules);
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
        double seconds = program.run(command.toArray(String[]::new)).seconds();
        Scratch.delete(output);
        return seconds;
    }
}
