package org.assay.host;

import org.assay.host.command.CommandRunner;
import org.assay.host.command.Console;
import org.assay.host.command.FelixEngines;
import org.assay.host.command.Home;

/** The {@code assay} command line. */
public final class Assay {
    private Assay() {}

    /** Runs one command and ends the program with its exit status. */
    public static void main(String... arguments) {
        Console console = Console.ofProcess();
        CommandRunner runner = new CommandRunner(console, new FelixEngines(Home.ofProcess()));
        System.exit(runner.run(arguments));
    }
}
