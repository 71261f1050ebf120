package org.assay.core.catalogue;

import java.util.List;
import java.util.Optional;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.read.Bases;

/**
 * What rulesets stand on: indicators, parameters, frameworks, and the rulesets that others may extend, as they are written.
 *
 * @param dictionaries highest version first
 * @param parameters highest version first
 * @param frameworks highest version first
 * @param bases the rulesets that a ruleset may extend
 */
public record Shared(
        List<Dictionary> dictionaries, List<Parameters> parameters, List<Frameworks> frameworks, Bases bases) {
    static final Shared NOTHING = new Shared(List.of(), List.of(), List.of(), Bases.NONE);

    /** Returns the highest version of the indicators. */
    public Optional<Dictionary> dictionary() {
        return dictionaries.stream().findFirst();
    }

    /** Returns the highest version of the parameters. */
    public Optional<Parameters> highestParameters() {
        return parameters.stream().findFirst();
    }

    /** Returns the highest version of the frameworks. */
    public Optional<Frameworks> highestFrameworks() {
        return frameworks.stream().findFirst();
    }
}
