package org.assay.host.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.ParameterDescription.Dated;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;

/** Tables of what is loaded. */
public final class Listings {
    private static final String EVERYWHERE = "*";

    private Listings() {}

    /** Lists rulesets. */
    public static Table rulesets(List<RulesetInfo> rulesets) {
        Table table = new Table("ID", "VERSION", "IN FORCE", "REQUIREMENTS", "TITLE");
        for (RulesetInfo ruleset : rulesets) {
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

    /** Lists indicators; what may be chosen and the fields of records stand below each. */
    public static Table indicators(List<Indicator> indicators) {
        Table table = new Table("ID", "TYPE", "UNIT", "QUESTION");
        for (Indicator indicator : indicators) {
            String question = indicator.isDerived() ? "worked out: " + indicator.formula() : indicator.question();
            indicator(table, indicator.id(), indicator, question);
            indicator.fields().forEach(field -> indicator(table, "  ." + field.id(), field, field.question()));
        }
        return table;
    }

    private static void indicator(Table table, String id, Indicator indicator, String question) {
        table.row(id, indicator.type().word(), indicator.unit(), question);
        if (!indicator.options().isEmpty()) {
            table.row("", "", "", "of: " + String.join(", ", indicator.options()));
        }
    }

    /** Lists parameters, each with the value that began last. */
    public static Table parameters(List<ParameterDescription> parameters) {
        Table table = new Table("ID", "UNIT", "PLACES", "NEWEST", "TITLE");
        for (ParameterDescription parameter : parameters) {
            table.row(parameter.id(), parameter.unit(), places(parameter), newest(parameter), parameter.title());
        }
        return table;
    }

    private static String places(ParameterDescription parameter) {
        int places = parameter.values().size();
        boolean everywhere = parameter.values().containsKey(EVERYWHERE);
        if (!everywhere) {
            return String.valueOf(places);
        }
        return places == 1 ? "everywhere" : "everywhere, " + (places - 1);
    }

    private static String newest(ParameterDescription parameter) {
        Optional<Map.Entry<String, Dated>> newest = parameter.values().entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(dated -> Map.entry(place.getKey(), dated)))
                .max(Comparator.comparing((Map.Entry<String, Dated> entry) ->
                                entry.getValue().from())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
        return newest.map(entry -> {
                    Dated dated = entry.getValue();
                    String place = entry.getKey().equals(EVERYWHERE) ? "" : " in " + entry.getKey();
                    return ValueText.of(dated.value(), parameter.unit(), "") + place + " from " + dated.from();
                })
                .orElse("");
    }

    /** Lists frameworks. */
    public static Table frameworks(List<Framework> frameworks) {
        Table table = new Table("ID", "REFERENCE", "CLAUSES", "TITLE");
        for (Framework framework : frameworks) {
            String clauses = String.valueOf(framework.clauses().size());
            table.row(framework.id(), framework.reference(), clauses, framework.title());
        }
        return table;
    }

    /** Lists rule bundles. */
    public static Table bundles(List<BundleRef> bundles) {
        Table table = new Table("ID", "VERSION", "DIGEST");
        bundles.forEach(bundle -> table.row(bundle.id(), bundle.version(), bundle.digest()));
        return table;
    }
}
