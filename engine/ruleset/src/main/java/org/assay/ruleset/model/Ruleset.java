package org.assay.ruleset.model;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Condition;

/**
 * An executable edition of a standard or a code of conduct.
 *
 * @param header what {@code ruleset.yaml} says
 * @param digest over its content
 * @param appliesWhen whether it concerns a company at all; empty for always
 * @param vocabulary what its conditions may read
 * @param ownIndicators the indicators it adds
 * @param requirements in the order of the areas, then by id
 */
public record Ruleset(
        RulesetHeader header,
        String digest,
        Optional<Condition> appliesWhen,
        Library vocabulary,
        List<Indicator> ownIndicators,
        List<Requirement> requirements) {
    public Ruleset {
        ownIndicators = List.copyOf(ownIndicators);
        requirements = List.copyOf(requirements);
    }
}
