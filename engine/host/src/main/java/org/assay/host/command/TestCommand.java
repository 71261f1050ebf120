package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.api.service.TestReport;
import org.assay.api.service.Workbench;
import org.assay.host.text.Visible;
import org.assay.host.trial.Demand;
import org.assay.host.trial.JunitReport;
import org.assay.host.trial.Trial;
import org.assay.host.trial.TrialTree;
import org.assay.host.trial.TrialWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of rulesets. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases of rulesets in the real engine, and says what of the rulesets they reach.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay test rulesets/sa-8000",
            "  assay test rulesets --coverage",
            "  assay test my-code --min-coverage 100 --mutate --min-score 95 --report junit.xml"
        })
final class TestCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "A folder of a ruleset, or a folder of such folders.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private TestOptions options = new TestOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or a format that a plugin writes, such as json. Default: ${DEFAULT-VALUE}.")
    private String format = TreeFormats.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    TestCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        output.ifPresent(OutputFile::requireWritable);
        options.report().ifPresent(OutputFile::requireWritable);
        List<Path> all =
                folders.stream().flatMap(folder -> rulesets(folder).stream()).toList();
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            TreeFormats formats = new TreeFormats(engine.treeWriters());
            formats.require(format);
            List<Trial> trials = all.stream()
                    .map(folder -> trial(engine.workbench(), folder))
                    .toList();
            write(trials, formats);
            return status(trials);
        }
    }

    private static List<Path> rulesets(Path given) {
        List<Path> folders = RuleFolders.in(given);
        return folders.size() == 1
                ? folders
                : folders.stream().filter(RuleFolders::isRuleset).toList();
    }

    private Trial trial(Workbench workbench, Path folder) {
        TestReport cases = workbench.test(folder);
        boolean mutates = options.mutates() && cases.failed() == 0;
        return new Trial(cases, mutates ? Optional.of(workbench.mutate(folder)) : Optional.empty());
    }

    private void write(List<Trial> trials, TreeFormats formats) {
        byte[] result = format.equals(TreeFormats.TEXT) ? text(trials) : formats.bytes(format, TrialTree.of(trials));
        options.report().ifPresent(file -> OutputFile.write(file, JunitReport.of(trials, options.demand())));
        console.write(result, output);
    }

    private byte[] text(List<Trial> trials) {
        Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
        TrialWriter writer = new TrialWriter(console.style(colour), options.showsCoverage());
        return trials.stream().map(writer::text).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private int status(List<Trial> trials) {
        List<String> shortfalls =
                trials.stream().flatMap(trial -> shortfalls(trial).stream()).toList();
        shortfalls.forEach(console::say);
        boolean passed = trials.stream().allMatch(Trial::passed);
        return passed && shortfalls.isEmpty() ? ExitStatus.DONE : ExitStatus.BELOW;
    }

    private List<String> shortfalls(Trial trial) {
        Demand demand = options.demand();
        return demand.answers(trial).stream()
                .flatMap(answer -> answer.shortfall().stream())
                .map(shortfall -> Visible.of(trial.cases().ruleset() + ": " + shortfall))
                .toList();
    }
}
