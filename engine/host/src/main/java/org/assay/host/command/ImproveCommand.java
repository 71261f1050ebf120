package org.assay.host.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.api.advice.Goal;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.AdviceTree;
import org.assay.api.spi.Tree;
import org.assay.host.text.ImprovementWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what lifts a company to a grade, and no more than that. */
@Command(
        name = "improve",
        mixinStandardHelpOptions = true,
        description =
                "Says what stands between a company and a better grade, and the least that it has to do to reach it for"
                        + " sure, whatever its open answers turn out to be.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay improve atlas-garments.yaml",
            "  assay improve atlas-garments.yaml --ruleset sa-8000 --to B",
            "  assay improve atlas-garments.yaml --to A --by effort --format json"
        })
final class ImproveCommand implements Callable<Integer>, AdviceOptions.Work {
    private final Console console;
    private final Engines engines;

    @Mixin
    private AdviceOptions options = new AdviceOptions();

    @Option(
            names = "--to",
            paramLabel = "GRADE",
            description = "The grade to reach at least. Default: the next better one.")
    private Optional<String> grade = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description =
                    "What is to be as little as possible: fewest (requirements to meet), effort (as the ruleset says), or"
                            + " cost (as the profile says under `costs`). Default: cost where the profile names any, else fewest.")
    private Optional<Goal.By> by = Optional.empty();

    ImproveCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        return options.run(console, engines, this);
    }

    private Goal goal(CompanyProfile profile) {
        return new Goal(grade, by.orElse(profile.costs().isEmpty() ? Goal.By.FEWEST : Goal.By.COST));
    }

    @Override
    public String text(Engine engine, List<CompanyProfile> read, Colour colour) {
        ImprovementWriter writer = new ImprovementWriter(console.style(colour));
        return read.stream()
                .map(profile -> writer.text(
                        profile, engine.advisor().improve(profile, options.request(), goal(profile)), goal(profile)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Tree tree(Engine engine, List<CompanyProfile> read) {
        return One.of(
                "profiles",
                read.stream()
                        .map(profile -> AdviceTree.ofImprovements(
                                profile.id(), engine.advisor().improve(profile, options.request(), goal(profile))))
                        .toList());
    }
}
