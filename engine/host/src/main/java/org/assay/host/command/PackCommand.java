package org.assay.host.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs folders of rules. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Writes folders of rules as rule bundles, the same bytes for the same content.",
        footerHeading = "%nExamples:%n",
        footer = {"  assay pack rulesets/sa-8000", "  assay pack rulesets --output rules/"})
final class PackCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "A folder of rules, or a folder of such folders.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "The jar to write, or the folder to write it into. Default: the folder you are in.")
    private Path output = Path.of("");

    @Mixin
    private RulesOptions rules = new RulesOptions();

    PackCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        List<Path> all = folders.stream()
                .flatMap(folder -> RuleFolders.in(folder).stream())
                .toList();
        Path target = output.toAbsolutePath();
        if (all.size() > 1 && !Files.isDirectory(target)) {
            throw new ParameterException(
                    spec.commandLine(), "--output must be a folder that is there, to pack " + all.size() + " folders");
        }
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            all.forEach(folder -> console.out().println(shown(engine.workbench().pack(folder, target))));
        }
        return ExitStatus.DONE;
    }

    private static Path shown(Path jar) {
        Path here = Path.of("").toAbsolutePath();
        return jar.startsWith(here) ? here.relativize(jar) : jar;
    }
}
