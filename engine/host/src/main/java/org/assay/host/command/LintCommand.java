package org.assay.host.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.api.issue.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks folders of rules. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Finds every fault in folders of rulesets, of indicators, of parameters or of frameworks.",
        footerHeading = "%nExamples:%n",
        footer = {"  assay lint rulesets/sa-8000", "  assay lint rulesets"})
final class LintCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "A folder of rules, or a folder of such folders.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    LintCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        List<Path> all = folders.stream()
                .flatMap(folder -> RuleFolders.in(folder).stream())
                .toList();
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            List<Issue> issues = all.stream()
                    .flatMap(folder -> engine.workbench().lint(folder).stream())
                    .distinct()
                    .toList();
            console.show(issues);
            return status(issues, all.size());
        }
    }

    private int status(List<Issue> issues, int checked) {
        if (issues.stream().anyMatch(Issue::isError)) {
            return ExitStatus.BAD_INPUT;
        }
        console.out().println(checked == 1 ? "1 folder, no fault" : checked + " folders, no fault");
        return ExitStatus.DONE;
    }
}
