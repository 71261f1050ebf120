package org.assay.host.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.api.service.TestReport;
import org.assay.host.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases of rulesets. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases of rulesets in the real engine.",
        footerHeading = "%nExamples:%n",
        footer = {"  assay test rulesets/sa-8000", "  assay test rulesets"})
final class TestCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "A folder of a ruleset, or a folder of such folders.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    TestCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        List<Path> all =
                folders.stream().flatMap(folder -> rulesets(folder).stream()).toList();
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            List<TestReport> reports =
                    all.stream().map(folder -> engine.workbench().test(folder)).toList();
            reports.forEach(this::show);
            boolean failed = reports.stream().anyMatch(report -> report.failed() > 0);
            return failed ? ExitStatus.BELOW : ExitStatus.DONE;
        }
    }

    private static List<Path> rulesets(Path given) {
        List<Path> folders = RuleFolders.in(given);
        return folders.size() == 1
                ? folders
                : folders.stream().filter(RuleFolders::isRuleset).toList();
    }

    private void show(TestReport report) {
        report.cases().stream().filter(result -> !result.passed()).forEach(this::show);
        console.out()
                .println(Visible.of(report.ruleset()) + ": " + report.cases().size() + " cases, "
                        + (report.failed() == 0 ? "all passed" : report.failed() + " failed"));
    }

    private void show(TestReport.CaseResult result) {
        console.out()
                .println(Visible.of(result.location() + ": " + result.requirement() + " " + result.name()
                        + ": expected " + result.expected() + ", got " + result.actual()));
        result.failures().forEach(failure -> console.out().println("    " + Visible.of(failure)));
    }
}
