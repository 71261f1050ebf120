package org.assay.api.spi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.ClauseCoverage;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Extent;
import org.assay.api.ruleset.Framework;

/** What rulesets cover of a framework, as the command line and the server both write it. */
public final class CoverageTree {
    private CoverageTree() {}

    /** Returns the whole table, its counts first. */
    public static Tree of(Coverage coverage) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("framework", framework(coverage.framework()));
        fields.put("rulesets", items(coverage.rulesets(), CoverageTree::ruleset));
        fields.put("counts", counts(coverage));
        fields.put("clauses", items(coverage.clauses(), CoverageTree::clause));
        fields.put("unplaced", items(coverage.unplaced(), CoverageTree::use));
        return new Tree.Fields(fields);
    }

    /** Returns what a framework is, without its clauses. */
    public static Tree framework(Framework framework) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("id", text(framework.id()));
        fields.put("name", text(framework.name()));
        fields.put("edition", text(framework.edition()));
        fields.put("title", text(framework.title()));
        fields.put("source", text(framework.source()));
        return new Tree.Fields(fields);
    }

    private static Tree ruleset(BundleRef ruleset) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("id", text(ruleset.id()));
        fields.put("version", text(ruleset.version()));
        fields.put("digest", text(ruleset.digest()));
        return new Tree.Fields(fields);
    }

    private static Tree counts(Coverage coverage) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("clauses", new Tree.Amount(BigDecimal.valueOf(coverage.counted())));
        fields.put("wholly", count(coverage, Extent.WHOLLY));
        fields.put("partly", count(coverage, Extent.PARTLY));
        fields.put("notAtAll", count(coverage, Extent.NOT_AT_ALL));
        return new Tree.Fields(fields);
    }

    private static Tree count(Coverage coverage, Extent extent) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("count", new Tree.Amount(BigDecimal.valueOf(coverage.count(extent))));
        fields.put("percent", new Tree.Amount(coverage.percent(extent)));
        return new Tree.Fields(fields);
    }

    private static Tree clause(ClauseCoverage line) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("number", text(line.clause().number()));
        fields.put("title", text(line.clause().title()));
        fields.put("parent", line.clause().parent().map(CoverageTree::text).orElse(Tree.NOTHING));
        fields.put("counted", new Tree.Flag(line.leaf()));
        fields.put("covered", text(line.extent().name()));
        fields.put("by", items(line.by(), CoverageTree::use));
        return new Tree.Fields(fields);
    }

    private static Tree use(ClauseCoverage.Use use) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("ruleset", text(use.ruleset()));
        fields.put("version", text(use.version()));
        fields.put("requirement", text(use.requirement()));
        fields.put("title", text(use.title()));
        fields.put("to", text(use.mapping().to()));
        fields.put("relation", text(use.mapping().relation()));
        return new Tree.Fields(fields);
    }

    private static <T> Tree items(List<T> members, Function<T, Tree> tree) {
        return new Tree.Items(members.stream().map(tree).toList());
    }

    private static Tree text(String text) {
        return new Tree.Text(text);
    }
}
