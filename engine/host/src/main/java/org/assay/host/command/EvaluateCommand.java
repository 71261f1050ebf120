package org.assay.host.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.assessment.Assessment;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.DocumentWriter;
import org.assay.host.screen.Fault;
import org.assay.host.text.Questions;
import org.assay.host.text.ScorecardWriter;
import org.assay.host.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses profiles and writes what came out. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Assesses company profiles and prints a scorecard for every ruleset in force.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay evaluate atlas-garments.yaml",
            "  assay evaluate atlas-garments.yaml --ruleset sa-8000 --as-of 2026-06-30",
            "  assay evaluate suppliers/*.yaml --format json --output assessments.jsonl",
            "  assay evaluate atlas-garments.yaml --ruleset labour --lang fr",
            "  assay evaluate atlas-garments.yaml --rulesets-from rulesets/labour --fail-under C",
            "  cat atlas-garments.json | assay evaluate - --input-format json"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Mixin
    private ProfileOptions profiles = new ProfileOptions();

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, or a format that a plugin writes, such as json; several profiles as json are JSON Lines."
                            + " Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--fail-under",
            paramLabel = "GRADE",
            converter = GradeGate.Converter.class,
            description =
                    "End with status 1 if a grade is below this one, A to E. The low end of what is possible counts;"
                            + " ALERT, SUSPENDED and UNSCORED fail; NOTHING_APPLICABLE does not; no ruleset at all fails.")
    private Optional<GradeGate> gate = Optional.empty();

    @Option(names = "--strict", description = "Refuse profiles with an unknown indicator.")
    private boolean strict;

    @Option(names = "--all", description = "List the requirements that are met or do not apply, too (text).")
    private boolean all;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (text). Default: ${DEFAULT-VALUE}; NO_COLOR is heeded.")
    private Colour colour = Colour.AUTO;

    EvaluateCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        output.ifPresent(OutputFile::requireWritable);
        try (Engine engine = engines.start()) {
            request.load(engine, console);
            Formats formats = new Formats(engine.readers(), engine.writers(), scorecard(engine));
            DocumentWriter writer = formats.writer(format);
            List<CompanyProfile> read = profiles.read(console, formats);
            List<Assessment> assessments =
                    new Assessments(console, engine.assessor()).of(read, request.request(strict));
            new Results(console, writer, output).write(assessments);
            return status(assessments, engine);
        }
    }

    private ScorecardWriter scorecard(Engine engine) {
        Colour wanted = output.isPresent() && colour == Colour.AUTO ? Colour.NEVER : colour;
        return new ScorecardWriter(console.style(wanted), Questions.of(engine.catalog(), request.languages()), all);
    }

    private int status(List<Assessment> assessments, Engine engine) {
        List<String> faults = assessments.stream()
                .flatMap(assessment -> assessment.results().stream())
                .flatMap(Fault::of)
                .map(fault -> fault.what() + ": " + fault.reason())
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> console.say(Visible.of("assay: " + fault)));
            return ExitStatus.FAULT;
        }
        boolean unjudged = request.isAnyRuleset() && !engine.problems().isEmpty();
        boolean below = gate.map(asked -> unjudged || !assessments.stream().allMatch(asked::passes))
                .orElse(false);
        return below ? ExitStatus.BELOW : ExitStatus.DONE;
    }
}
