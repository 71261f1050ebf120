package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.Tree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that say more of the scores of profiles than a scorecard does. */
final class AdviceOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PROFILE",
            description = "Files in a format that a plugin reads, such as .yaml or .json; `-` is standard input.")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--ruleset",
            paramLabel = "ID[@VERSION]",
            description = "By this ruleset only. Repeatable. Default: all that are in force and apply.")
    private List<String> rulesets = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Judge as of this day, such as 2026-06-30. Default: today in UTC.")
    private LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or a format that a plugin writes, such as json. Default: ${DEFAULT-VALUE}.")
    private String format = TreeFormats.TEXT;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Read the profiles as yaml, json, ..., whatever their names end in.")
    private Optional<String> inputFormat = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    /** What a command does with the profiles: as text, or as data. */
    interface Work {
        /** Returns the text. */
        String text(Engine engine, List<CompanyProfile> read, Colour colour);

        /** Returns the same as data. */
        Tree tree(Engine engine, List<CompanyProfile> read);
    }

    AssessmentRequest request() {
        return new AssessmentRequest(
                asOf, rulesets.stream().map(RulesetSelector::parse).toList(), false, language.tags());
    }

    /** Reads the profiles, lets a command work on them, and writes what came out. */
    int run(Console console, Engines engines, Work work) {
        output.ifPresent(OutputFile::requireWritable);
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            console.show(engine.problems());
            TreeFormats formats = new TreeFormats(engine.treeWriters());
            formats.require(format);
            List<CompanyProfile> read =
                    new ProfileInputs(console, Formats.of(engine.readers()), inputFormat).read(profiles);
            Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
            byte[] bytes = format.equals(TreeFormats.TEXT)
                    ? work.text(engine, read, colour).getBytes(StandardCharsets.UTF_8)
                    : formats.bytes(format, work.tree(engine, read));
            console.write(bytes, output);
        }
        return ExitStatus.DONE;
    }
}
