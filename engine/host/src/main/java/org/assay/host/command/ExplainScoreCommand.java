package org.assay.host.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.AdviceTree;
import org.assay.api.spi.Tree;
import org.assay.host.text.ScoreTreeWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes scores apart, down to the requirements. */
@Command(
        name = "explain-score",
        mixinStandardHelpOptions = true,
        description =
                "Takes the scores of a profile apart: what each area and requirement contributes and loses, which limit"
                        + " binds, what is left out and to whom its share goes. The contributions add up to the score exactly.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay explain-score atlas-garments.yaml --ruleset sa-8000",
            "  assay explain-score atlas-garments.yaml --ruleset sa-8000 --all --as-of 2026-06-30",
            "  assay explain-score atlas-garments.yaml --format json"
        })
final class ExplainScoreCommand implements Callable<Integer>, AdviceOptions.Work {
    private final Console console;
    private final Engines engines;

    @Mixin
    private AdviceOptions options = new AdviceOptions();

    @Option(names = "--all", description = "List the requirements that lose nothing and those left out, too (text).")
    private boolean all;

    ExplainScoreCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        return options.run(console, engines, this);
    }

    @Override
    public String text(Engine engine, List<CompanyProfile> read, Colour colour) {
        ScoreTreeWriter writer = new ScoreTreeWriter(console.style(colour), all);
        return read.stream()
                .map(profile -> writer.text(profile, engine.advisor().explainScores(profile, options.request())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Tree tree(Engine engine, List<CompanyProfile> read) {
        return One.of(
                "profiles",
                read.stream()
                        .map(profile -> AdviceTree.ofScores(
                                profile.id(), engine.advisor().explainScores(profile, options.request())))
                        .toList());
    }
}
