package org.assay.host.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.host.text.Visible;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands and turns whatever happens into words and an exit status. */
public final class CommandRunner {
    private final Console console;
    private final Engines engines;

    /** Makes a runner of every command. */
    public CommandRunner(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    /** Runs one command. */
    public int run(String... arguments) {
        try {
            return commands(arguments).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /**
     * Returns the command that is asked for, or every one where it is none of them. To learn what all of them understand
     * takes as long as to start the engine.
     */
    private CommandLine commands(String... arguments) {
        List<Object> all = all();
        List<Object> asked = all.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        CommandLine commands = new CommandLine(new AssayCommand());
        (asked.isEmpty() ? all : asked).forEach(command -> commands.addSubcommand(withSubcommands(command)));
        commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
        tellVersion(commands);
        return commands;
    }

    private List<Object> all() {
        return List.of(
                new EvaluateCommand(console, engines),
                new ExplainScoreCommand(console, engines),
                new ImproveCommand(console, engines),
                new PopulationCommand(console, engines),
                new ScreenCommand(console, engines),
                new RecomputeCommand(console, engines),
                new ListCommand(console, engines),
                new ExplainCommand(console, engines),
                new CoverageCommand(console, engines),
                new LintCommand(console, engines),
                new TestCommand(console, engines),
                new PackCommand(console, engines),
                new NewCommand(),
                new DocCommand(console, engines),
                new DiffCommand(console, engines),
                new SchemaCommand(console, engines),
                new ServeCommand(console, engines),
                new AutoComplete.GenerateCompletion());
    }

    private static String name(Object command) {
        return command.getClass().getAnnotation(Command.class).name();
    }

    private CommandLine withSubcommands(Object command) {
        CommandLine line = new CommandLine(command);
        if (command instanceof NewCommand) {
            boolean isSomebodyThere = Interview.isSomebodyThere();
            line.addSubcommand(new NewRulesetCommand(console, engines, isSomebodyThere))
                    .addSubcommand(new NewOverlayCommand(console, engines, isSomebodyThere))
                    .addSubcommand(new NewTranslationCommand(console, engines, isSomebodyThere))
                    .addSubcommand(new NewProfileCommand(console, engines, isSomebodyThere));
        }
        return line;
    }

    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new AssayCommand.Version());
        command.getSubcommands().values().forEach(CommandRunner::tellVersion);
    }

    private int wrongUsage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        console.say(Visible.of("assay: " + problem.getMessage()));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        console.say("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
        return ExitStatus.BAD_INPUT;
    }

    private int failed(Throwable problem) {
        if (problem instanceof AssayException known) {
            console.show(known.issues());
            return known.type().exitStatus();
        }
        console.show(List.of(Issue.error(
                IssueCode.ENGINE_FAULT, Location.NONE, "Assay failed: " + problem + at(problem.getStackTrace()))));
        return ExitStatus.FAULT;
    }

    private static String at(StackTraceElement... trace) {
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
