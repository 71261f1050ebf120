package org.assay.host.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.AdviceTree;
import org.assay.api.spi.Tree;
import org.assay.host.text.PopulationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at many companies together. */
@Command(
        name = "population",
        mixinStandardHelpOptions = true,
        description =
                "Looks at many companies together: what share of them does not comply with each requirement and each area,"
                        + " and the percentile and tier of each company among the others.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay population suppliers/*.yaml --ruleset sa-8000",
            "  assay population suppliers/*.yaml --format json --output rates.json"
        })
final class PopulationCommand implements Callable<Integer>, AdviceOptions.Work {
    private final Console console;
    private final Engines engines;

    @Mixin
    private AdviceOptions options = new AdviceOptions();

    PopulationCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        return options.run(console, engines, this);
    }

    @Override
    public String text(Engine engine, List<CompanyProfile> read, Colour colour) {
        return new PopulationWriter(console.style(colour)).text(engine.advisor().population(read, options.request()));
    }

    @Override
    public Tree tree(Engine engine, List<CompanyProfile> read) {
        return AdviceTree.ofPopulations(engine.advisor().population(read, options.request()));
    }
}
