package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program as its users do: as a process, in a folder, with little memory. */
record Cli(Path home, Path folder, String memory) {
    private static final String LITTLE_MEMORY = "-Xmx256m";
    private static final long PATIENCE_SECONDS = 90;

    Cli(Path home, Path folder) {
        this(home, folder, LITTLE_MEMORY);
    }

    /** Returns the same with other memory, such as {@code -Xmx96m}. */
    Cli with(String otherMemory) {
        return new Cli(home, folder, otherMemory);
    }

    /** What came of a command. */
    record Run(int status, String out, String err) {}

    /** The distribution as it is built. */
    static Cli in(Path folder) {
        return new Cli(Repository.DISTRIBUTION, folder);
    }

    /** Runs a command to its end; one that does not end is ended and fails the test. */
    Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("assay-out-", ".txt");
        Path err = Files.createTempFile("assay-err-", ".txt");
        try {
            Process process = command(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(List.of(arguments) + " does not end; it said " + Files.readString(err));
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Returns a command that is not started yet. */
    ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/assay").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("ASSAY_JAVA_OPTIONS", memory);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
