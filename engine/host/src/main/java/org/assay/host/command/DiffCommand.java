package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.description.Comparison;
import org.assay.api.spi.ComparisonTree;
import org.assay.host.text.DiffWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two rulesets. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Says what changed from one ruleset to another, or from one version of it to the next: what is left out"
                        + " or asked less comes first, what is only said in other words last. An overlay is compared with the"
                        + " ruleset it extends, requirement by requirement.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay diff sa-8000@1.0.0 rulesets/sa-8000",
            "  assay diff labour examples/rulesets/garment-cluster-code",
            "  assay diff my-code-1.0.0.jar my-code --format json",
            "",
            "Exit status: 0, whether there is a difference or not; with --exit-code 1 if there is one."
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A folder or packed jar of a ruleset, or ID[@VERSION] of one that is loaded.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The same, of what it is compared with.")
    private String after = "";

    @Option(names = "--exit-code", description = "End with status 1 if there is a difference.")
    private boolean exitCode;

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

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    DiffCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        output.ifPresent(OutputFile::requireWritable);
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            TreeFormats formats = new TreeFormats(engine.treeWriters());
            formats.require(format);
            Comparison comparison = compared(engine);
            byte[] bytes = format.equals(TreeFormats.TEXT)
                    ? text(comparison)
                    : formats.bytes(format, ComparisonTree.of(comparison));
            console.write(bytes, output);
            return exitCode && !comparison.isEmpty() ? ExitStatus.BELOW : ExitStatus.DONE;
        }
    }

    private Comparison compared(Engine engine) {
        return engine.workbench()
                .compare(
                        DescribedRuleset.named(before, engine, language.tags()),
                        DescribedRuleset.named(after, engine, language.tags()));
    }

    private byte[] text(Comparison comparison) {
        Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
        return new DiffWriter(console.style(colour)).text(comparison).getBytes(StandardCharsets.UTF_8);
    }
}
