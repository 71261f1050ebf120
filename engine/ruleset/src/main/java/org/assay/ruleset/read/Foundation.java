package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Parameters;

/**
 * What a ruleset stands on.
 *
 * @param dictionary the shared indicators
 * @param parameters the values of law and standards
 * @param frameworks what its requirements may relate to; empty where that is not to be checked
 * @param bases the rulesets it may extend
 */
public record Foundation(Dictionary dictionary, Parameters parameters, Optional<Frameworks> frameworks, Bases bases) {
    /** Returns what a ruleset read upon it shares with it, in an order that depends on nothing else. */
    public List<Object> shared() {
        List<Object> shared = new ArrayList<>(List.of(dictionary, dictionary.units(), parameters));
        shared.addAll(dictionary.indicators());
        shared.addAll(parameters.parameters());
        return shared;
    }

    /** Returns the same without the newest rulesets; empty if each is there in one version only. */
    public Optional<Foundation> older() {
        return bases.older().map(older -> new Foundation(dictionary, parameters, frameworks, older));
    }
}
