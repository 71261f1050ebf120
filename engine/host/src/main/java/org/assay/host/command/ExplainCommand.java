package org.assay.host.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetSelector;
import org.assay.host.text.ExplainWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a requirement asks and how it is decided. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a requirement asks, how it is decided and what it reads.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay explain sa-8000/7.1",
            "  assay explain sa-8000@1.0.0/7.1",
            "  assay explain labour/7.1 --lang fr"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULESET[@VERSION]/REQUIREMENT", description = "Which requirement.")
    private String wanted = "";

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExplainCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        int slash = wanted.indexOf('/');
        if (slash < 1 || slash == wanted.length() - 1) {
            throw new ParameterException(
                    spec.commandLine(), "`" + wanted + "` names no requirement; write RULESET/REQUIREMENT");
        }
        try (Engine engine = engines.start()) {
            rules.load(engine);
            console.show(engine.problems());
            RulesetInfo ruleset =
                    engine.catalog().ruleset(RulesetSelector.parse(wanted.substring(0, slash)), language.tags());
            RequirementInfo requirement = requirement(ruleset, wanted.substring(slash + 1));
            ExplainWriter writer = new ExplainWriter(
                    console.style(Colour.AUTO), engine.catalog().indicators(language.tags()));
            console.out().print(writer.text(ruleset, requirement));
        }
        return ExitStatus.DONE;
    }

    private static RequirementInfo requirement(RulesetInfo ruleset, String id) {
        List<String> known =
                ruleset.requirements().stream().map(RequirementInfo::id).toList();
        return ruleset.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssayException(
                        IssueCode.RULESET_UNKNOWN,
                        Location.NONE,
                        ruleset.id() + " " + ruleset.version() + " has no requirement `" + id + "` (known: "
                                + String.join(", ", known) + ")" + Nearest.hint(id, known)));
    }
}
