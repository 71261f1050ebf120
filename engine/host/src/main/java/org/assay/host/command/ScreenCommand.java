package org.assay.host.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.spi.ProfileReader;
import org.assay.host.screen.Cluster;
import org.assay.host.screen.Detail;
import org.assay.host.screen.Judging;
import org.assay.host.screen.Screening;
import org.assay.host.text.ScreenWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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
            description =
                    "jsonl, or a table that a plugin writes, such as csv or parquet. Default: by the ending of FILE.")
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

    @Option(
            names = "--master",
            paramLabel = "MASTER",
            description = "Screen on Apache Spark, where that is installed: local[2] with two threads here,"
                    + " spark://HOST:PORT on a cluster. FILE is then a folder of results, rejects, and tables of assessments"
                    + " and findings.")
    private Optional<String> master = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Mixin
    private RequestOptions request = new RequestOptions();

    ScreenCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        try {
            return master.isPresent() ? screenOn(master.get()) : screenHere();
        } catch (IOException e) {
            throw refused(Location.of(output.toString()), "the screening cannot be done: " + e);
        }
    }

    private int screenHere() throws IOException {
        requireReadable();
        OutputFile.requireWritable(output);
        if (threads < 1) {
            throw refused(Location.NONE, "`--threads` is 1 at least, not " + threads);
        }
        try (Engine engine = engines.start()) {
            request.load(engine, console);
            Formats formats = new Formats(engine.readers(), engine.writers(), engine.documentReaders());
            ProfileReader reader = formats.reader(ending(), Location.of(input.toString()));
            ResultFormat results = ResultFormat.of(formats, format, output, detail);
            Judging judging = Judging.in(
                    results.writer(), engine.assessor(), asked(engine), results.detail(), engine.treeWriters());
            ScreenProgress progress = new ScreenProgress(console);
            Screening.Outcome outcome =
                    new Screening(judging, reader, input, output).run(name(engine, results), threads, progress);
            progress.end();
            return told(outcome);
        }
    }

    private int screenOn(String where) throws IOException {
        if (format.isPresent()) {
            throw refused(
                    Location.NONE,
                    "`--format` has no place beside `--master`, which writes results in JSON Lines and tables in Parquet");
        }
        Cluster cluster = Cluster.find();
        Path packed = RulesOptions.temporary();
        try {
            return told(cluster.screen(work(where, packed)));
        } finally {
            Folders.delete(packed);
        }
    }

    /** A path would take a URL for a path with a slash too many. */
    private Cluster.Work work(String where, Path packed) {
        ParseResult given = spec.commandLine().getParseResult();
        try (Engine engine = engines.start()) {
            List<Path> rules = request.load(engine, console, packed);
            return new Cluster.Work(
                    where,
                    rules,
                    asked(engine),
                    detail,
                    given.matchedPositional(0).originalStringValues().get(0),
                    given.matchedOption("--output").originalStringValues().get(0));
        }
    }

    private int told(Screening.Outcome outcome) {
        String summary = new ScreenWriter(console.style(Colour.AUTO)).text(outcome);
        console.write(summary.getBytes(StandardCharsets.UTF_8), Optional.empty());
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

    /** Returns what is asked, once it is known that there are such rulesets. */
    private AssessmentRequest asked(Engine engine) {
        AssessmentRequest asked = request.request(false);
        asked.rulesets().forEach(selector -> engine.catalog().ruleset(selector));
        return asked;
    }

    /** What is asked, and the digests of the rules that are in force. */
    private String name(Engine engine, ResultFormat results) {
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
