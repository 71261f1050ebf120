package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.host.recompute.Verification;
import org.assay.host.recompute.VerificationTree;
import org.assay.host.recompute.Verifier;
import org.assay.host.text.VerificationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies assessments that somebody else made. */
@Command(
        name = "recompute",
        mixinStandardHelpOptions = true,
        description =
                "Verifies an assessment from what it names: the digest of the profile, the bundles with their versions and"
                        + " digests, the day, the engine and the languages. Makes it again and says what differs, what matters"
                        + " most first. Layout, the order of keys and zeros at the end of a number make no difference.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay recompute assessment.json --profile atlas-garments.yaml",
            "  assay recompute assessments.jsonl --profile atlas-garments.yaml --profile volta-cocoa.json",
            "  assay recompute assessment.json --profile atlas-garments.yaml --rulesets-from sa-8000-1.0.0.jar",
            "",
            "Exit status: 0 the same comes out; 1 something else does, or not everything it rests on is here; 2 an input"
                    + " cannot be used, nothing was written."
        })
final class RecomputeCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(
            paramLabel = "ASSESSMENT",
            description =
                    "What `assay evaluate --format json` wrote, one assessment or JSON Lines; `-` is standard input.")
    private String assessment = "";

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "PROFILE",
            description = "The profile that was assessed. Repeatable; each assessment is held against the one with its"
                    + " digest, else with its id.")
    private List<String> profiles = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Read the profiles as yaml, json, ..., whatever their names end in.")
    private Optional<String> inputFormat = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or a format that a plugin writes, such as json. Default: ${DEFAULT-VALUE}.")
    private String format = TreeFormats.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    RecomputeCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        output.ifPresent(OutputFile::requireWritable);
        requireOneStandardInput();
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            console.show(engine.problems());
            TreeFormats formats = new TreeFormats(engine.treeWriters());
            formats.require(format);
            List<Verification> verified = verified(engine);
            console.write(
                    format.equals(TreeFormats.TEXT)
                            ? text(verified)
                            : formats.bytes(format, VerificationTree.of(verified)),
                    output);
            return verified.stream().allMatch(Verification::agrees) ? ExitStatus.DONE : ExitStatus.BELOW;
        }
    }

    private void requireOneStandardInput() {
        if (assessment.equals(AssessmentInput.STANDARD_INPUT) && profiles.contains(AssessmentInput.STANDARD_INPUT)) {
            throw new AssayException(
                    IssueCode.REQUEST_INVALID,
                    Location.NONE,
                    "standard input can be the assessment or the profile, not both");
        }
    }

    private List<Verification> verified(Engine engine) {
        Formats formats = new Formats(engine.readers(), engine.writers(), engine.documentReaders());
        List<Issue> issues = new ArrayList<>();
        List<CompanyProfile> read = read(formats, issues);
        Verifier verifier = new Verifier(engine.assessor(), engine.catalog(), formats.bothWays("json"), read);
        Verifications verifications = new Verifications(verifier, issues);
        new AssessmentInput(console, formats.bothWays("json").reader()).read(assessment, verifications);
        List<Verification> verified = verifications.all();
        noteUnused(read, verified);
        return verified;
    }

    private List<CompanyProfile> read(Formats formats, List<Issue> issues) {
        try {
            return new ProfileInputs(console, formats, inputFormat).read(profiles);
        } catch (AssayException e) {
            issues.addAll(e.issues());
            return List.of();
        }
    }

    private void noteUnused(List<CompanyProfile> read, List<Verification> verified) {
        List<String> used = verified.stream()
                .flatMap(verification -> verification.found().stream())
                .map(Verification.Found::profileId)
                .toList();
        console.show(read.stream()
                .map(CompanyProfile::id)
                .distinct()
                .filter(id -> !used.contains(id))
                .map(id -> Issue.warning(
                        IssueCode.REQUEST_INVALID, Location.NONE, "no assessment is of the profile `" + id + "`"))
                .toList());
    }

    private byte[] text(List<Verification> verified) {
        Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
        return new VerificationWriter(console.style(colour)).text(verified).getBytes(StandardCharsets.UTF_8);
    }
}
