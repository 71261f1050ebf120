package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is loaded. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists what is loaded.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay list rulesets",
            "  assay list indicators --rulesets-from rulesets/indicators",
            "  assay list parameters --format json"
        })
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Listing listing = Listing.RULESETS;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

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

    ListCommand(Console console, Engines engines) {
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
            console.write(format.equals(TreeFormats.TEXT) ? text(engine) : tree(engine, formats), output);
        }
        return ExitStatus.DONE;
    }

    private byte[] text(Engine engine) {
        Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
        return listing.table(engine, language.tags())
                .text(console.style(colour))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] tree(Engine engine, TreeFormats formats) {
        return formats.bytes(format, listing.tree(engine, language.tags()));
    }
}
