package org.assay.host.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.host.draft.Draft;
import org.assay.host.draft.RulesetDraft;
import picocli.CommandLine.Command;
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

    @Option(names = "--id", paramLabel = "ID", description = "Default: the name of the folder.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call it.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "TEXT", description = "Who answers for it.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--licence", paramLabel = "SPDX", description = "Default: CC-BY-4.0.")
    private Optional<String> licence = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day in force. Default: today in UTC.")
    private Optional<String> from = Optional.empty();

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
        RulesetDraft draft = draft(interview, place);
        try (Engine engine = engines.start()) {
            Draft files = draft.in(
                    Path.of(place),
                    engine.catalog().bundles(),
                    engine.workbench().schemas());
            Written.show(console, files.write(), "assay lint " + place, "assay test " + place);
        }
        return ExitStatus.DONE;
    }

    private RulesetDraft draft(Interview interview, String place) {
        String name = interview.answer(RulesetQuestions.id(place), id);
        String known = interview.answer(RulesetQuestions.TITLE, title);
        String by = interview.answer(RulesetQuestions.PUBLISHER, publisher);
        String terms = interview.answer(RulesetQuestions.LICENCE, licence);
        String begin = interview.answer(RulesetQuestions.FROM.or(asOf.toString()), from);
        interview.done();
        return new RulesetDraft(name, known, by, terms, LocalDate.parse(begin), asOf);
    }
}
