package org.assay.host.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.host.text.Visible;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes answers from options, and asks for the others if somebody sits at a terminal. Without one, it takes what is
 * usual, and says everything that is missing at once.
 */
final class Interview {
    /** The system property that is true if standard input is a terminal, and one shows what is asked. */
    static final String PERSON = "assay.person";

    private final CommandSpec command;
    private final Console console;
    private final Optional<BufferedReader> person;
    private final List<Question> missing = new ArrayList<>();

    Interview(CommandSpec command, Console console, boolean isSomebodyThere) {
        this.command = command;
        this.console = console;
        this.person = isSomebodyThere
                ? Optional.of(new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** Returns whether somebody sits before this process, as the script that starts it found out. */
    static boolean isSomebodyThere() {
        return Boolean.getBoolean(PERSON);
    }

    /**
     * Returns the answer to a question; a placeholder if it is missing.
     *
     * @throws ParameterException if the answer given cannot be used
     */
    String answer(Question question, Optional<String> given) {
        if (given.isPresent()) {
            return checked(question, given.get());
        }
        return person.flatMap(reader -> asked(question, reader))
                .or(question::usual)
                .orElseGet(() -> {
                    missing.add(question);
                    return "";
                });
    }

    /** Throws if anything is missing, naming it all. */
    void done() {
        if (!missing.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "missing: "
                            + missing.stream()
                                    .map(question -> question.option() + " (" + question.words() + ")")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private String checked(Question question, String answer) {
        if (!question.fits().test(answer)) {
            throw new ParameterException(
                    command.commandLine(),
                    question.option() + " must be " + question.form() + ", not `" + Visible.of(answer) + "`");
        }
        return answer;
    }

    private Optional<String> asked(Question question, BufferedReader reader) {
        while (true) {
            String usual = question.usual().map(answer -> " [" + answer + "]").orElse("");
            console.err().print(question.words() + usual + " ");
            console.err().flush();
            Optional<String> line = line(reader).map(String::strip);
            if (line.isEmpty() || (line.get().isEmpty() && question.usual().isPresent())) {
                return Optional.empty();
            }
            if (question.fits().test(line.get())) {
                return line;
            }
            console.say("Please give " + question.form() + ".");
        }
    }

    private static Optional<String> line(BufferedReader reader) {
        try {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
