package org.assay.host.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.Issue;
import org.assay.host.text.Style;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results, in UTF-8
 * @param err issues and progress, in UTF-8
 * @param terminalWidth the width of the terminal that shows {@code out}; empty if none does
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Optional<Integer> terminalWidth) {
    /** The system property with the width of the terminal that shows standard output; not set if none does. */
    public static final String TERMINAL = "assay.terminal";

    private static final int USUAL_WIDTH = 100;

    /** Returns the console of this process; from then on, what libraries print goes to standard error. */
    public static Console ofProcess() {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setOut(err);
        System.setErr(err);
        return new Console(System.in, out, err, widthOfProcess());
    }

    /** Returns how results are to look: in colour if asked for, or if a terminal shows them and nothing speaks against it. */
    Style style(Colour colour) {
        boolean coloured = switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminalWidth.isPresent() && System.getenv("NO_COLOR") == null;
        };
        return new Style(terminalWidth.orElse(USUAL_WIDTH), coloured);
    }

    /** Writes a result, whole or not at all: to a file if one is given, else to standard output. */
    void write(byte[] result, Optional<Path> output) {
        output.ifPresentOrElse(file -> OutputFile.write(file, result), () -> {
            out.write(result, 0, result.length);
            out.flush();
        });
    }

    /** Shows issues on standard error. */
    void show(List<Issue> issues) {
        err.print(IssueText.of(issues));
        err.flush();
    }

    /** Shows a sentence about the progress on standard error. */
    void say(String sentence) {
        err.println(sentence);
        err.flush();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Optional<Integer> widthOfProcess() {
        Optional<String> told = Optional.ofNullable(System.getProperty(TERMINAL));
        return told.map(
                text -> width(System.getenv("COLUMNS")).or(() -> width(text)).orElse(USUAL_WIDTH));
    }

    private static Optional<Integer> width(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
    }
}
