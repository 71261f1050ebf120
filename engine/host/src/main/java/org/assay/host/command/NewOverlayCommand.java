package org.assay.host.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.description.RulesetDescription;
import org.assay.api.service.RulesetSelector;
import org.assay.host.draft.Imprint;
import org.assay.host.draft.OverlayDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the first draft of an overlay. */
@Command(
        name = "overlay",
        mixinStandardHelpOptions = true,
        description =
                "Writes a folder of a ruleset that extends others and tightens one of their requirements as an example;"
                        + " it passes its tests as it stands.",
        footerHeading = "%nExamples:%n",
        footer =
                "  assay new overlay our-mills --extends labour --title \"Code of our mills\" --publisher \"Our association\"")
final class NewOverlayCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;
    private final boolean isSomebodyThere;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder to write.")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = "--extends",
            paramLabel = "ID[@VERSION]",
            description = "A ruleset that is loaded and that it extends. Repeatable.")
    private List<String> extended = new ArrayList<>();

    @Mixin
    private ImprintOptions imprint = new ImprintOptions();

    NewOverlayCommand(Console console, Engines engines, boolean isSomebodyThere) {
        this.console = console;
        this.engines = engines;
        this.isSomebodyThere = isSomebodyThere;
    }

    @Override
    public Integer call() {
        Interview interview = new Interview(spec, console, isSomebodyThere);
        String place = interview.answer(RulesetQuestions.FOLDER, folder);
        String bases = interview.answer(RulesetQuestions.EXTENDED, given());
        Imprint said = imprint.end(interview, place, LocalDate.now(ZoneOffset.UTC));
        try (Engine engine = engines.start()) {
            console.show(engine.problems());
            OverlayDraft draft = new OverlayDraft(said, described(engine, bases), taken(engine));
            Written.show(
                    console,
                    draft.in(Path.of(place), engine.workbench().schemas()).write(),
                    "assay lint " + place,
                    "assay test " + place);
        }
        return ExitStatus.DONE;
    }

    private Optional<String> given() {
        return extended.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", extended));
    }

    private static List<RulesetDescription> described(Engine engine, String bases) {
        return Stream.of(bases.split(", *"))
                .distinct()
                .map(RulesetSelector::parse)
                .map(selector -> engine.workbench().describe(selector, List.of()))
                .toList();
    }

    private static Set<String> taken(Engine engine) {
        return engine.catalog().indicators().stream()
                .map(indicator -> indicator.id().replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }
}
