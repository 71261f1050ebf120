package org.assay.host.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.description.RulesetDescription;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;
import org.assay.host.draft.ProfileDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the first draft of a company profile. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description =
                "Writes a profile with every question that rulesets read, its unit and the proof it needs, none of"
                        + " them answered.",
        footerHeading = "%nExamples:%n",
        footer = {"  assay new profile mill.yaml", "  assay new profile mill.yaml --ruleset labour --ruleset sa-8000"})
final class NewProfileCommand implements Callable<Integer> {
    private static final Question FILE = Question.of(
            "FILE", "Which file shall it stand in?", "(?s).*[^/]\\.ya?ml", "the name of a file that ends in .yaml");

    private final Console console;
    private final Engines engines;
    private final boolean isSomebodyThere;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to write, such as mill.yaml.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", description = "Default: the name of the file without its ending.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--ruleset",
            paramLabel = "ID[@VERSION]",
            description = "Hold the questions of this ruleset. Repeatable. Default: of all that are in force.")
    private List<String> rulesets = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which rulesets have to be in force. Default: today in UTC.")
    private LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    NewProfileCommand(Console console, Engines engines, boolean isSomebodyThere) {
        this.console = console;
        this.engines = engines;
        this.isSomebodyThere = isSomebodyThere;
    }

    @Override
    public Integer call() {
        Interview interview = new Interview(spec, console, isSomebodyThere);
        String place = interview.answer(FILE, file);
        String name =
                interview.answer(Question.text("--id", "What is it called?").or(name(place)), id);
        interview.done();
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            console.show(engine.problems());
            List<RulesetDescription> described = wanted(engine.catalog()).stream()
                    .map(selector -> engine.workbench().describe(selector, language.tags()))
                    .toList();
            ProfileDraft draft = new ProfileDraft(name, described);
            Written.show(
                    console,
                    draft.in(Path.of(place), engine.workbench().schemas()).write(),
                    "fill in what you know of the " + draft.questions() + " questions",
                    "assay evaluate " + place);
        }
        return ExitStatus.DONE;
    }

    private static String name(String place) {
        return place.replaceFirst("(?s)^.*/", "").replaceFirst("\\.ya?ml$", "");
    }

    private List<RulesetSelector> wanted(RulesetCatalog catalog) {
        if (!rulesets.isEmpty()) {
            return rulesets.stream().map(RulesetSelector::parse).distinct().toList();
        }
        Map<String, RulesetSelector> wanted = new LinkedHashMap<>();
        catalog.rulesets().stream()
                .filter(ruleset -> ruleset.inForceOn(asOf))
                .forEach(ruleset -> wanted.putIfAbsent(
                        ruleset.id(), new RulesetSelector(ruleset.id(), Optional.of(ruleset.version()))));
        return List.copyOf(wanted.values());
    }
}
