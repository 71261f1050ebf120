package org.assay.ruleset.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.ruleset.model.Extension;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.source.SourceTree;

/**
 * What has to be known of a ruleset before it can be read.
 *
 * @param tree its files
 * @param id empty if it cannot be read
 * @param version as written; empty if it cannot be read
 * @param requires the versions of indicators and parameters it asks for itself
 * @param extended the rulesets it builds on
 */
public record Outline(
        SourceTree tree, String id, String version, Map<String, VersionRange> requires, List<Extension> extended) {

    /** Reads the outline; faults are left to the reading of the whole. */
    public static Outline of(SourceTree tree) {
        return new Files(tree)
                .form("ruleset.yaml", "the header of a ruleset")
                .map(form -> new Outline(
                        tree,
                        form.text("id").orElse(""),
                        form.text("version").orElse(""),
                        Requires.read(form),
                        Extensions.read(form)))
                .orElseGet(() -> new Outline(tree, "", "", Map.of(), List.of()));
    }

    /** Returns the versions of indicators and parameters that it and the rulesets it builds on ask for. */
    public Map<String, VersionRange> requires(Bases bases) {
        Map<String, VersionRange> all = new HashMap<>(requires);
        for (SourceTree base : bases.under(tree)) {
            Outline.of(base).requires().forEach((bundle, range) -> all.merge(bundle, range, VersionRange::stricter));
        }
        return all;
    }
}
