package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.ruleset.Coverage;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.CoverageTree;
import org.assay.host.text.CoverageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what rulesets cover of another standard and what they leave out. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description =
                "Shows what rulesets cover of another standard, clause by clause, and what they leave out. A clause is"
                        + " covered wholly by a requirement that is equal to it or a superset of it, and partly by one that is a"
                        + " subset of it or intersects it. `assay list frameworks` names the standards.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay coverage --of ungc",
            "  assay coverage --of gri --ruleset iso-14001 --ruleset labour",
            "  assay coverage --of sdg --rulesets-from my-code --ruleset my-code --format json"
        })
final class CoverageCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Option(names = "--of", required = true, paramLabel = "FRAMEWORK", description = "Which standard, such as ungc.")
    private String framework = "";

    @Option(
            names = "--ruleset",
            paramLabel = "ID[@VERSION]",
            description = "Look at this ruleset only. Repeatable. Default: the highest version of each that is loaded.")
    private List<String> rulesets = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or a format that a plugin writes, such as json. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    CoverageCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        output.ifPresent(OutputFile::requireWritable);
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            console.show(engine.problems());
            TreeFormats formats = new TreeFormats(engine.treeWriters());
            formats.require(format);
            Coverage coverage = engine.catalog().coverage(framework, selectors());
            byte[] bytes =
                    format.equals(TreeFormats.TEXT) ? text(coverage) : formats.bytes(format, CoverageTree.of(coverage));
            console.write(bytes, output);
        }
        return ExitStatus.DONE;
    }

    private List<RulesetSelector> selectors() {
        return rulesets.stream().map(RulesetSelector::parse).toList();
    }

    private byte[] text(Coverage coverage) {
        Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
        return new CoverageWriter(console.style(colour)).text(coverage).getBytes(StandardCharsets.UTF_8);
    }
}
