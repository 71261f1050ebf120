package org.assay.host.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.description.TranslationDescription;
import org.assay.host.draft.TranslationDraft;
import org.assay.host.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the first draft of a translation. */
@Command(
        name = "translation",
        mixinStandardHelpOptions = true,
        description = {
            "Writes i18n/LANG.yaml into the folder of a ruleset, or of the shared indicators: every key to fill, with the"
                    + " text that it stands for above it.",
            "Where the file is there already, it stays as it is, and what is missing in it is printed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay new translation my-code --lang fr",
            "  assay new translation my-code --lang fr > missing.yaml"
        })
final class NewTranslationCommand implements Callable<Integer> {
    private static final Question LANGUAGE = Question.of(
            "--lang",
            "Into which language?",
            "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
            "a language tag such as fr or pt-BR");

    private final Console console;
    private final Engines engines;
    private final boolean isSomebodyThere;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of a ruleset, or of indicators.")
    private Optional<String> folder = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language to say it in, such as fr or pt-BR.")
    private Optional<String> language = Optional.empty();

    NewTranslationCommand(Console console, Engines engines, boolean isSomebodyThere) {
        this.console = console;
        this.engines = engines;
        this.isSomebodyThere = isSomebodyThere;
    }

    @Override
    public Integer call() {
        Interview interview = new Interview(spec, console, isSomebodyThere);
        Path place = Path.of(interview.answer(RulesetQuestions.TRANSLATED, folder));
        String into = interview.answer(LANGUAGE, language);
        interview.done();
        try (Engine engine = engines.start()) {
            TranslationDescription translation = engine.workbench().translation(place, into);
            TranslationDraft draft = new TranslationDraft(translation);
            if (Files.exists(place.resolve(draft.file()))) {
                missing(place.resolve(draft.file()), translation, draft);
            } else {
                Written.show(
                        console,
                        draft.in(place, engine.workbench().schemas()).write(),
                        "say the " + translation.missing() + " texts in " + into,
                        "assay lint " + place);
            }
        }
        return ExitStatus.DONE;
    }

    private void missing(Path file, TranslationDescription translation, TranslationDraft draft) {
        console.say(Visible.of(file + " is there already and stays as it is; " + translation.missing() + " of "
                + translation.size() + " texts are missing in it."));
        draft.lines().forEach(line -> console.out().println(Visible.of(line)));
    }
}
