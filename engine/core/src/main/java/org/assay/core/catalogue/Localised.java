package org.assay.core.catalogue;

import org.assay.api.ruleset.RulesetInfo;
import org.assay.ruleset.model.Ruleset;

/**
 * A ruleset with its texts in one language. The requirements and their branches stand in the same order in every
 * language.
 *
 * @param ruleset what its author wrote
 * @param info what the catalogue lists
 */
public record Localised(Ruleset ruleset, RulesetInfo info) {
    static Localised of(Ruleset ruleset) {
        return new Localised(ruleset, Infos.of(ruleset));
    }

    /** Returns the tag of the language. */
    public String language() {
        return ruleset.header().locale();
    }
}
