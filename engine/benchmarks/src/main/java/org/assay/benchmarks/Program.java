package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program of a distribution, started as its users do: from the shell.
 *
 * @param home the folder of the distribution
 * @param options for Java, such as {@code -Xmx512m}; none if empty
 */
record Program(Path home, String options) {
    /** The distribution that is built. */
    static final Path DISTRIBUTION = Path.of(System.getProperty("assay.distribution"));

    private static final long LOOK_MILLIS = 5;
    private static final long PATIENCE_NANOS = TimeUnit.HOURS.toNanos(1);

    /** Returns the program that is built, without options. */
    static Program built() {
        return new Program(DISTRIBUTION, "");
    }

    /**
     * What a run took.
     *
     * @param seconds from its start to its end; of a server, until it answers
     * @param kilobytes the most memory that it had at once; 0 where the system does not tell
     */
    record Run(double seconds, long kilobytes) {}

    /**
     * Runs a command to its end.
     *
     * @throws IOException with what it said, if it does not end well
     */
    Run run(String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile("assay-bench-", ".txt");
        try {
            long start = System.nanoTime();
            Process process = start(said, arguments);
            try {
                long kilobytes = ended(process, start + PATIENCE_NANOS);
                double seconds = (System.nanoTime() - start) / 1e9;
                if (process.exitValue() != 0) {
                    throw new IOException(
                            List.of(arguments) + " ends with " + process.exitValue() + ": " + Files.readString(said));
                }
                return new Run(seconds, kilobytes);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.delete(said);
        }
    }

    /** Starts a command, which ends with this program at the latest. What it says goes into a file. */
    Process start(Path said, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(home.resolve("bin/assay").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(said.toFile()).redirectErrorStream(true);
        builder.environment().put("ASSAY_JAVA_OPTIONS", options);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /** Waits for the end, and returns the most memory that was seen until then. */
    private static long ended(Process process, long latest) throws InterruptedException {
        long kilobytes = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, Memory.peak(process));
            if (System.nanoTime() > latest) {
                process.destroyForcibly();
            }
        }
        return kilobytes;
    }
}
