package org.assay.host.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.host.draft.Draft;
import org.assay.host.draft.RulesetDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the first draft of a ruleset. */
@Command(
        name = "ruleset",
        mixinStandardHelpOptions = true,
        description = "Writes a folder with one requirement and its cases, which passes its tests as it stands.",
        footerHeading = "%nExamples:%n",
        footer = "  assay new ruleset my-code --title \"Our code of conduct\" --publisher \"Our association\"")
final class NewRulesetCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;
    private final boolean isSomebodyThere;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder to write.")
    private Optional<String> folder = Optional.empty();

    @Mixin
    private ImprintOptions imprint = new ImprintOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day its cases are judged at. Default: today in UTC.")
    private LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

    NewRulesetCommand(Console console, Engines engines, boolean isSomebodyThere) {
        this.console = console;
        this.engines = engines;
        this.isSomebodyThere = isSomebodyThere;
    }

    @Override
    public Integer call() {
        Interview interview = new Interview(spec, console, isSomebodyThere);
        String place = interview.answer(RulesetQuestions.FOLDER, folder);
        RulesetDraft draft = new RulesetDraft(imprint.end(interview, place, asOf), asOf);
        try (Engine engine = engines.start()) {
            Draft files = draft.in(
                    Path.of(place),
                    engine.catalog().bundles(),
                    engine.workbench().schemas());
            Written.show(console, files.write(), "assay lint " + place, "assay test " + place);
        }
        return ExitStatus.DONE;
    }
}
