package org.assay.host.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.assay.api.spi.CatalogTree;
import org.assay.api.spi.CoverageTree;
import org.assay.api.spi.Tree;
import org.assay.host.text.Listings;
import org.assay.host.text.Table;

/** What can be listed. */
enum Listing {
    RULESETS,
    INDICATORS,
    PARAMETERS,
    FRAMEWORKS,
    BUNDLES;

    /** Returns the list for people. */
    Table table(Engine engine, List<String> languages) {
        return switch (this) {
            case RULESETS -> Listings.rulesets(engine.catalog().rulesets(languages));
            case INDICATORS -> Listings.indicators(engine.catalog().indicators(languages));
            case PARAMETERS -> Listings.parameters(engine.workbench().parameters());
            case FRAMEWORKS -> Listings.frameworks(engine.catalog().frameworks());
            case BUNDLES -> Listings.bundles(engine.catalog().bundles());
        };
    }

    /** Returns the list for programs. */
    Tree tree(Engine engine, List<String> languages) {
        return switch (this) {
            case RULESETS -> items(engine.catalog().rulesets(languages), CatalogTree::ruleset);
            case INDICATORS -> items(engine.catalog().indicators(languages), CatalogTree::indicator);
            case PARAMETERS -> items(engine.workbench().parameters(), CatalogTree::parameter);
            case FRAMEWORKS -> items(engine.catalog().frameworks(), CoverageTree::framework);
            case BUNDLES -> items(engine.catalog().bundles(), CatalogTree::bundle);
        };
    }

    private static <T> Tree items(List<T> members, Function<T, Tree> tree) {
        return new Tree.Items(members.stream().map(tree).toList());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
