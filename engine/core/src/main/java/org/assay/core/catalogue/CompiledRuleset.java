package org.assay.core.catalogue;

import java.util.List;
import java.util.Map;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.core.rules.RuleNetwork;
import org.assay.ruleset.model.Languages;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Version;

/**
 * A ruleset ready to be evaluated: immutable, shared by all threads, closed when it is withdrawn.
 *
 * @param ruleset what its author wrote
 * @param languages the same with its texts in each language, by language
 * @param network its rules
 */
public record CompiledRuleset(Ruleset ruleset, Map<String, Localised> languages, RuleNetwork network)
        implements AutoCloseable {

    /** Compiles a ruleset. */
    public static CompiledRuleset of(Ruleset ruleset) {
        return new CompiledRuleset(ruleset, Localised.all(ruleset), new RuleNetwork(ruleset.requirements()));
    }

    /** Returns what the catalogue lists, in the ruleset's own language. */
    public RulesetInfo info() {
        return languages.get(ruleset.header().locale()).info();
    }

    /** Returns the ruleset in the best of the languages asked for, best first, or in its own. */
    public Localised in(List<String> wanted) {
        return languages.get(Languages.choose(wanted, ruleset.header().locale(), languages.keySet()));
    }

    Version version() {
        return Version.parse(info().version()).orElseThrow();
    }

    @Override
    public void close() {
        network.close();
    }
}
