package org.assay.core.catalogue;

import java.util.Map;
import java.util.TreeMap;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Translation;

/**
 * A ruleset with its texts in one language. The requirements and their branches stand in the same order in every
 * language.
 *
 * @param ruleset what its author wrote
 * @param info what the catalogue lists
 */
public record Localised(Ruleset ruleset, RulesetInfo info) {
    /** Returns a ruleset in every language it speaks, by language. */
    static Map<String, Localised> all(Ruleset ruleset) {
        Map<String, Localised> languages = new TreeMap<>();
        languages.put(ruleset.header().locale(), of(ruleset));
        for (Translation translation : ruleset.translations()) {
            languages.put(translation.language(), of(ruleset.in(translation)));
        }
        return languages;
    }

    private static Localised of(Ruleset ruleset) {
        return new Localised(ruleset, Infos.of(ruleset));
    }

    /** Returns the tag of the language. */
    public String language() {
        return ruleset.header().locale();
    }
}
