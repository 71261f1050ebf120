package org.assay.host.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.TreeWriter;
import org.assay.host.screen.Detail;
import org.assay.host.screen.Judging;
import org.assay.host.screen.Screening;
import org.assay.host.text.ScreenWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses as many profiles as a file holds. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description =
                "Assesses every profile of a file, be it a million, and writes the results in the same order. What cannot be"
                        + " read or assessed goes to FILE.rejects.jsonl with its number and its issues, and the rest goes on;"
                        + " the status is 1 then, and 3 where Assay or a plugin failed. A screening that was ended before its"
                        + " time goes on from where it was when it is started again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay screen suppliers.jsonl --output results.jsonl",
            "  assay screen suppliers.csv --output grades.csv --detail summary --ruleset sa-8000"
        })
final class ScreenCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(paramLabel = "INPUT", description = "A file of profiles, such as .jsonl or .csv: one a line.")
    private Path input = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Write the results to this file.")
    private Path output = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl, or a table that a plugin writes, such as csv or parquet. Default: by the ending of FILE.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--detail",
            paramLabel = "HOW_MUCH",
            description = "summary: scores and grades; findings: and what is not met; full: everything. A table of the"
                    + " summary has a row for each ruleset, any other one for each requirement. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Detail detail = Detail.FINDINGS;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "Assess so many at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private RequestOptions request = new RequestOptions();

    ScreenCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        requireReadable();
        OutputFile.requireWritable(output);
        if (threads < 1) {
            throw refused(Location.NONE, "`--threads` is 1 at least, not " + threads);
        }
        try (Engine engine = engines.start()) {
            request.load(engine, console);
            Formats formats = new Formats(engine.readers(), engine.writers(), engine.documentReaders());
            ProfileReader reader = formats.reader(ending(), Location.of(input.toString()));
            ScreenProgress progress = new ScreenProgress(console);
            ResultFormat results = ResultFormat.of(formats, format, output, detail);
            Screening.Outcome outcome = new Screening(judging(engine, results), reader, input, output)
                    .run(asked(engine, results), threads, progress);
            progress.end();
            String summary = new ScreenWriter(console.style(Colour.AUTO)).text(outcome);
            console.write(summary.getBytes(StandardCharsets.UTF_8), Optional.empty());
            return status(outcome);
        } catch (IOException e) {
            throw refused(Location.of(output.toString()), "the screening cannot be done: " + e);
        }
    }

    private int status(Screening.Outcome outcome) {
        if (outcome.rejected() > 0) {
            console.say("assay: " + outcome.rejected() + " of " + outcome.profiles() + " profiles were rejected; see "
                    + outcome.rejects());
        }
        if (outcome.counts().isFaulty()) {
            console.say("assay: Assay or a plugin failed; the summary names where, and the results why");
            return ExitStatus.FAULT;
        }
        return outcome.rejected() == 0 ? ExitStatus.DONE : ExitStatus.BELOW;
    }

    private Judging judging(Engine engine, ResultFormat results) {
        AssessmentRequest asked = request.request(false);
        asked.rulesets().forEach(selector -> engine.catalog().ruleset(selector));
        TreeWriter trees = engine.treeWriters().stream()
                .filter(writer -> writer.format().equals(ResultFormat.LINES))
                .findFirst()
                .orElseThrow(() -> refused(Location.NONE, "no plugin writes " + ResultFormat.LINES));
        return new Judging(engine.assessor(), asked, results.detail(), results.writer(), trees);
    }

    /** What is asked, and the digests of the rules that are in force. */
    private String asked(Engine engine, ResultFormat results) {
        return request.request(false) + " " + detail + " " + results.writer().format() + " "
                + engine.catalog().rulesets().stream()
                        .map(ruleset -> ruleset.id() + " " + ruleset.version() + " " + ruleset.digest())
                        .collect(Collectors.joining(", "));
    }

    private String ending() {
        String name = String.valueOf(input.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void requireReadable() {
        if (!Files.isRegularFile(input)) {
            String reason =
                    Files.isDirectory(input) ? "this is a directory; name a file in it" : "there is no such file";
            throw refused(Location.of(input.toString()), reason);
        }
    }

    private static AssayException refused(Location at, String reason) {
        return new AssayException(IssueCode.REQUEST_INVALID, at, reason);
    }
}
