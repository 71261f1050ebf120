package org.assay.host.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetCatalog;
import org.assay.host.text.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what is loaded. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists what is loaded.",
        footerHeading = "%nExamples:%n",
        footer = {"  assay list rulesets", "  assay list indicators --rulesets-from rulesets/indicators"})
final class ListCommand implements Callable<Integer> {
    /** What can be listed. */
    enum Listing {
        RULESETS,
        INDICATORS,
        FRAMEWORKS,
        BUNDLES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;
    private final Engines engines;

    @Parameters(paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Listing listing = Listing.RULESETS;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ListCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        try (Engine engine = engines.start()) {
            rules.load(engine, console);
            console.show(engine.problems());
            console.out().print(table(engine.catalog()).text(console.style(Colour.AUTO)));
        }
        return ExitStatus.DONE;
    }

    private Table table(RulesetCatalog catalog) {
        return switch (listing) {
            case RULESETS -> rulesets(catalog);
            case INDICATORS -> indicators(catalog);
            case FRAMEWORKS -> frameworks(catalog);
            case BUNDLES -> bundles(catalog);
        };
    }

    private Table rulesets(RulesetCatalog catalog) {
        Table table = new Table("ID", "VERSION", "IN FORCE", "REQUIREMENTS", "TITLE");
        for (RulesetInfo ruleset : catalog.rulesets(language.tags())) {
            String until = ruleset.inForceTo().map(day -> " until " + day).orElse("");
            table.row(
                    ruleset.id(),
                    ruleset.version(),
                    "from " + ruleset.inForceFrom() + until,
                    String.valueOf(ruleset.requirements().size()),
                    ruleset.title());
        }
        return table;
    }

    private Table indicators(RulesetCatalog catalog) {
        Table table = new Table("ID", "TYPE", "UNIT", "QUESTION");
        for (Indicator indicator : catalog.indicators(language.tags())) {
            String question = indicator.isDerived() ? "worked out: " + indicator.formula() : indicator.question();
            table.row(indicator.id(), indicator.type().word(), indicator.unit(), question);
        }
        return table;
    }

    private static Table frameworks(RulesetCatalog catalog) {
        Table table = new Table("ID", "REFERENCE", "CLAUSES", "TITLE");
        for (Framework framework : catalog.frameworks()) {
            String clauses = String.valueOf(framework.clauses().size());
            table.row(framework.id(), framework.reference(), clauses, framework.title());
        }
        return table;
    }

    private static Table bundles(RulesetCatalog catalog) {
        Table table = new Table("ID", "VERSION", "DIGEST");
        for (BundleRef bundle : catalog.bundles()) {
            table.row(bundle.id(), bundle.version(), bundle.digest());
        }
        return table;
    }
}
