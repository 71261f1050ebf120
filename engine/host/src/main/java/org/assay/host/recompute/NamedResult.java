package org.assay.host.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.service.RulesetSelector;

/**
 * What one result of an assessment names of what it rests on.
 *
 * @param at where it stands
 * @param ruleset the ruleset with its exact version and its digest
 * @param language the tag of the language its texts are in
 * @param bundles every bundle it rests on, as listed
 */
public record NamedResult(Location at, BundleRef ruleset, String language, List<BundleRef> bundles) {
    public NamedResult {
        bundles = List.copyOf(bundles);
    }

    /** Returns what asks for exactly this version. */
    RulesetSelector selector() {
        return new RulesetSelector(ruleset.id(), Optional.of(ruleset.version()));
    }

    /** Returns everything it names: the ruleset itself and the bundles. */
    List<BundleRef> everything() {
        List<BundleRef> everything = new ArrayList<>(List.of(ruleset));
        everything.addAll(bundles);
        return everything;
    }
}
