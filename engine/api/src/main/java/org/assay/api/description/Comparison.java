package org.assay.api.description;

import java.util.List;
import org.assay.api.ruleset.BundleRef;

/**
 * What changed from one ruleset to another, or from one version of it to the next.
 *
 * @param before the first
 * @param after the second
 * @param relation how the two belong together
 * @param differences everything that differs: what asks for less first, what differs only in its words last; empty where
 *     both say the same
 */
public record Comparison(BundleRef before, BundleRef after, Relation relation, List<Difference> differences) {
    /** How two rulesets belong together. */
    public enum Relation {
        /** Two versions of one ruleset, or one that is compared with itself. */
        VERSIONS,
        /** The second is built on the first: requirements are compared by where they were taken from. */
        BUILT_ON,
        /** The first is built on the second. */
        BASE_OF,
        /** Neither: requirements of the same id are compared. */
        OTHERS
    }

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Returns whether both say the same. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Returns whether both hold the very same files. */
    public boolean isSameContent() {
        return before.digest().equals(after.digest());
    }
}
