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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands and turns whatever happens into words and an exit status. */
public final class CommandRunner {
    private final Console console;
    private final CommandLine commands;

    /** Makes a runner of every command. */
    public CommandRunner(Console console, Engines engines) {
        this.console = console;
        this.commands = new CommandLine(new AssayCommand())
                .addSubcommand(new EvaluateCommand(console, engines))
                .addSubcommand(new ExplainScoreCommand(console, engines))
                .addSubcommand(new ImproveCommand(console, engines))
                .addSubcommand(new PopulationCommand(console, engines))
                .addSubcommand(new ScreenCommand(console, engines))
                .addSubcommand(new RecomputeCommand(console, engines))
                .addSubcommand(new ListCommand(console, engines))
                .addSubcommand(new ExplainCommand(console, engines))
                .addSubcommand(new CoverageCommand(console, engines))
                .addSubcommand(new LintCommand(console, engines))
                .addSubcommand(new TestCommand(console, engines))
                .addSubcommand(new PackCommand(console, engines))
                .addSubcommand(beginnings(console, engines))
                .addSubcommand(new DocCommand(console, engines))
                .addSubcommand(new DiffCommand(console, engines))
                .addSubcommand(new SchemaCommand(console, engines))
                .addSubcommand(new ServeCommand(console, engines))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler((problem, arguments) -> wrongUsage(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
        tellVersion(commands);
    }

    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new AssayCommand.Version());
        command.getSubcommands().values().forEach(CommandRunner::tellVersion);
    }

    private static CommandLine beginnings(Console console, Engines engines) {
        boolean isSomebodyThere = Interview.isSomebodyThere();
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewRulesetCommand(console, engines, isSomebodyThere))
                .addSubcommand(new NewOverlayCommand(console, engines, isSomebodyThere))
                .addSubcommand(new NewTranslationCommand(console, engines, isSomebodyThere))
                .addSubcommand(new NewProfileCommand(console, engines, isSomebodyThere));
    }

    /** Runs one command. */
    public int run(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
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
