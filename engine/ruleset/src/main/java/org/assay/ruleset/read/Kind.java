package org.assay.ruleset.read;

import java.util.List;
import org.assay.api.issue.Nearest;
import org.assay.ruleset.source.SourceTree;

/** What a folder or a rule bundle holds, as its files tell. */
public enum Kind {
    RULESET,
    INDICATORS,
    PARAMETERS,
    FRAMEWORKS,
    /** No rules at all. */
    NOTHING;

    private static final String FRAMEWORKS_ID = "frameworks";

    /** Returns what a source holds; a misspelt id is taken for the nearest, so that its reader can say so. */
    public static Kind of(SourceTree tree) {
        if (tree.has("ruleset.yaml")) {
            return RULESET;
        }
        if (tree.has("units.yaml")) {
            return INDICATORS;
        }
        return tree.has("bundle.yaml") ? byId(BundleHeader.id(tree)) : NOTHING;
    }

    private static Kind byId(String id) {
        boolean frameworks = Nearest.to(id, List.of(FRAMEWORKS_ID, "indicators", "parameters"))
                .filter(FRAMEWORKS_ID::equals)
                .isPresent();
        return frameworks ? FRAMEWORKS : PARAMETERS;
    }
}
