package org.assay.api.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.assay.api.description.ParameterDescription;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.value.Value;

/** What is loaded, as the command line and the server both write it. */
public final class CatalogTree {
    private final Map<String, Tree> entries = new LinkedHashMap<>();

    private CatalogTree() {}

    /** Returns what a list says about a ruleset. */
    public static Tree.Fields ruleset(RulesetInfo ruleset) {
        return new CatalogTree()
                .text("id", ruleset.id())
                .text("version", ruleset.version())
                .text("title", ruleset.title())
                .text("language", ruleset.language())
                .text("publisher", ruleset.publisher())
                .text("licence", ruleset.licence())
                .text("standard", ruleset.standard())
                .text("edition", ruleset.edition())
                .tree("inForce", period(ruleset.inForceFrom(), ruleset.inForceTo()))
                .text("digest", ruleset.digest())
                .tree(
                        "requirementCount",
                        new Tree.Amount(
                                BigDecimal.valueOf(ruleset.requirements().size())))
                .fields();
    }

    /** Returns all there is about an indicator. */
    public static Tree.Fields indicator(Indicator indicator) {
        CatalogTree tags = new CatalogTree();
        new TreeMap<>(indicator.tags()).forEach(tags::text);
        return new CatalogTree()
                .text("id", indicator.id())
                .text("type", indicator.type().word())
                .text("unit", indicator.unit())
                .amount("minimum", indicator.minimum())
                .amount("maximum", indicator.maximum())
                .items("options", indicator.options(), Tree.Text::new)
                .items("fields", indicator.fields(), CatalogTree::indicator)
                .text("question", indicator.question())
                .text("help", indicator.help())
                .tree("tags", tags.fields())
                .text("derived", indicator.formula())
                .fields();
    }

    /** Returns all there is about a parameter; its values by place. */
    public static Tree.Fields parameter(ParameterDescription parameter) {
        CatalogTree values = new CatalogTree();
        parameter.values().forEach((place, dated) -> values.items(place, dated, CatalogTree::dated));
        return new CatalogTree()
                .text("id", parameter.id())
                .text("title", parameter.title())
                .text("unit", parameter.unit())
                .text("protective", parameter.protective())
                .tree("values", values.fields())
                .fields();
    }

    /** Returns a rule bundle. */
    public static Tree.Fields bundle(BundleRef bundle) {
        return new CatalogTree()
                .text("id", bundle.id())
                .text("version", bundle.version())
                .text("digest", bundle.digest())
                .fields();
    }

    private static Tree dated(ParameterDescription.Dated dated) {
        return new CatalogTree()
                .text("from", dated.from().toString())
                .text("to", dated.to().map(LocalDate::toString).orElse(""))
                .text("sector", dated.sector())
                .tree("value", value(dated.value()))
                .text("source", dated.source())
                .text("confidence", dated.confidence())
                .fields();
    }

    private static Tree value(Value value) {
        if (value instanceof Value.Num number) {
            return new Tree.Amount(number.value());
        }
        return value instanceof Value.Span span ? new Tree.Text(span.value().toString()) : Tree.NOTHING;
    }

    private static Tree period(LocalDate from, Optional<LocalDate> to) {
        return new CatalogTree()
                .text("from", from.toString())
                .text("to", to.map(LocalDate::toString).orElse(""))
                .fields();
    }

    /** Adds a text, nothing if it says nothing. */
    private CatalogTree text(String name, String text) {
        return tree(name, text.isEmpty() ? Tree.NOTHING : new Tree.Text(text));
    }

    private CatalogTree amount(String name, Optional<BigDecimal> number) {
        return tree(name, number.<Tree>map(Tree.Amount::new).orElse(Tree.NOTHING));
    }

    private <T> CatalogTree items(String name, List<T> members, Function<T, Tree> tree) {
        return tree(name, new Tree.Items(members.stream().map(tree).toList()));
    }

    private CatalogTree tree(String name, Tree tree) {
        entries.put(name, tree);
        return this;
    }

    private Tree.Fields fields() {
        return new Tree.Fields(entries);
    }
}
