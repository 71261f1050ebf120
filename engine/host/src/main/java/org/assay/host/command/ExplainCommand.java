package org.assay.host.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Removed;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.service.RulesetSelector;
import org.assay.host.text.ExplainWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a requirement asks and how it is decided. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says what a requirement asks, how it is decided, what it reads, what law and standards demand, and"
                        + " its cases.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay explain sa-8000/7.1",
            "  assay explain sa-8000@1.0.0/7.1",
            "  assay explain labour/7.1 --lang fr",
            "  assay explain labour/7.1 --country MA --as-of 2026-06-30",
            "  assay explain my-code/1.1 --rulesets-from my-code"
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

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Show what law and standards demand on this day. Default: today in UTC.")
    private LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

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
        PlaceAndDay where = place.on(asOf, spec.commandLine());
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            console.show(engine.problems());
            RulesetSelector selector = RulesetSelector.parse(wanted.substring(0, slash));
            RulesetDescription ruleset = engine.workbench().describe(selector, language.tags());
            String id = wanted.substring(slash + 1);
            ExplainWriter writer = new ExplainWriter(console.style(Colour.AUTO), ruleset);
            console.out()
                    .print(removed(ruleset, id)
                            .map(writer::text)
                            .orElseGet(() -> writer.text(
                                    requirement(ruleset, id), engine.workbench().inForce(selector, where), where)));
        }
        return ExitStatus.DONE;
    }

    private static Optional<Removed> removed(RulesetDescription ruleset, String id) {
        return ruleset.removed().stream()
                .filter(one -> one.requirement().equals(id))
                .findFirst();
    }

    private static RequirementDescription requirement(RulesetDescription ruleset, String id) {
        List<String> known =
                ruleset.info().requirements().stream().map(RequirementInfo::id).toList();
        return ruleset.requirements().stream()
                .filter(requirement -> requirement.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssayException(
                        IssueCode.RULESET_UNKNOWN,
                        Location.NONE,
                        ruleset.info().id() + " " + ruleset.info().version() + " has no requirement `" + id
                                + "` (known: " + String.join(", ", known) + ")" + Nearest.hint(id, known)));
    }
}
