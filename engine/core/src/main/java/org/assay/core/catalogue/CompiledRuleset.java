package org.assay.core.catalogue;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.core.rules.RuleNetwork;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Version;
import org.assay.ruleset.source.SourceTree;

/**
 * A ruleset ready to be evaluated: immutable, shared by all threads, closed when it is withdrawn.
 *
 * @param ruleset what its author wrote
 * @param languages the same with its texts in each language
 * @param network its rules
 * @param source the files it was loaded from; empty for one that is only tried
 */
public record CompiledRuleset(
        Ruleset ruleset, Localisations languages, RuleNetwork network, Optional<SourceTree> source)
        implements AutoCloseable {

    /** Compiles a ruleset that an author tries. */
    public static CompiledRuleset of(Ruleset ruleset) {
        return of(ruleset, Optional.empty());
    }

    static CompiledRuleset of(Ruleset ruleset, SourceTree source) {
        return of(ruleset, Optional.of(source));
    }

    private static CompiledRuleset of(Ruleset ruleset, Optional<SourceTree> source) {
        return new CompiledRuleset(
                ruleset, new Localisations(ruleset), new RuleNetwork(ruleset.requirements()), source);
    }

    /** Returns what the catalogue lists, in the ruleset's own language. */
    public RulesetInfo info() {
        return languages.own().info();
    }

    /** Returns the ruleset in the best of the languages asked for, best first, or in its own. */
    public Localised in(List<String> wanted) {
        return languages.best(wanted);
    }

    Version version() {
        return Version.parse(info().version()).orElseThrow();
    }

    @Override
    public void close() {
        network.close();
    }
}
