package org.assay.core.catalogue;

import org.assay.api.ruleset.RulesetInfo;
import org.assay.core.rules.RuleNetwork;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Version;

/**
 * A ruleset ready to be evaluated: immutable, shared by all threads, closed when it is withdrawn.
 *
 * @param ruleset what its author wrote
 * @param info what the catalogue lists
 * @param network its rules
 */
public record CompiledRuleset(Ruleset ruleset, RulesetInfo info, RuleNetwork network) implements AutoCloseable {

    /** Compiles a ruleset. */
    public static CompiledRuleset of(Ruleset ruleset) {
        return new CompiledRuleset(ruleset, Infos.of(ruleset), new RuleNetwork(ruleset.requirements()));
    }

    Version version() {
        return Version.parse(info.version()).orElseThrow();
    }

    @Override
    public void close() {
        network.close();
    }
}
