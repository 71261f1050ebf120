package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.host.page.RulesetPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a ruleset as a page for those who are judged by it. */
@Command(
        name = "doc",
        mixinStandardHelpOptions = true,
        description =
                "Writes a ruleset as an HTML page to read and to print, from the files that judge companies. The page"
                        + " stands alone: it loads nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay doc sa-8000 --output sa-8000.html",
            "  assay doc my-code/ -o my-code.html",
            "  assay doc labour --lang fr -o labour-fr.html"
        })
final class DocCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(
            paramLabel = "DIR|JAR|RULESET[@VERSION]",
            description = "A folder or packed jar of a ruleset, or one that is loaded.")
    private String ruleset = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    DocCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        output.ifPresent(OutputFile::requireWritable);
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            String page = RulesetPage.html(DescribedRuleset.named(ruleset, engine, language.tags()));
            console.write(page.getBytes(StandardCharsets.UTF_8), output);
        }
        return ExitStatus.DONE;
    }
}
