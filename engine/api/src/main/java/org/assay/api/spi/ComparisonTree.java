package org.assay.api.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.api.description.Comparison;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Change;
import org.assay.api.ruleset.BundleRef;

/** What changed between two rulesets, as every host writes it. */
public final class ComparisonTree {
    private ComparisonTree() {}

    /** Returns the whole comparison. */
    public static Tree of(Comparison comparison) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("before", ruleset(comparison.before()));
        fields.put("after", ruleset(comparison.after()));
        fields.put("relation", word(comparison.relation()));
        fields.put("sameContent", new Tree.Flag(comparison.isSameContent()));
        fields.put("differences", items(comparison.differences(), ComparisonTree::difference));
        return new Tree.Fields(fields);
    }

    private static Tree ruleset(BundleRef ruleset) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("id", text(ruleset.id()));
        fields.put("version", text(ruleset.version()));
        fields.put("digest", text(ruleset.digest()));
        return new Tree.Fields(fields);
    }

    private static Tree difference(Difference difference) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("subject", word(difference.subject()));
        fields.put("id", text(difference.id()));
        fields.put("formerly", difference.formerly().map(ComparisonTree::text).orElse(Tree.NOTHING));
        fields.put("title", text(difference.title()));
        fields.put("kind", word(difference.kind()));
        fields.put("effect", word(difference.effect()));
        fields.put("reason", text(difference.reason()));
        fields.put("readBy", items(difference.readBy(), ComparisonTree::text));
        fields.put("changes", items(difference.changes(), ComparisonTree::change));
        return new Tree.Fields(fields);
    }

    private static Tree change(Change change) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("aspect", text(change.aspect()));
        fields.put("effect", word(change.effect()));
        fields.put("before", text(change.before()));
        fields.put("after", text(change.after()));
        fields.put("words", text(change.words()));
        return new Tree.Fields(fields);
    }

    private static Tree word(Enum<?> constant) {
        return text(constant.name());
    }

    private static <T> Tree items(List<T> members, Function<T, Tree> tree) {
        return new Tree.Items(members.stream().map(tree).toList());
    }

    private static Tree text(String text) {
        return text.isEmpty() ? Tree.NOTHING : new Tree.Text(text);
    }
}
