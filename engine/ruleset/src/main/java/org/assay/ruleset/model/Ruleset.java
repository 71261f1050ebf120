package org.assay.ruleset.model;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Removed;
import org.assay.conditions.Condition;
import org.assay.ruleset.scoring.Scoring;

/**
 * An executable edition of a standard or a code of conduct.
 *
 * @param header what {@code ruleset.yaml} says
 * @param digest over its content
 * @param bases the rulesets it was built on, in the order in which it names them; empty for one that stands alone
 * @param appliesWhen whether it concerns a company at all; empty for always
 * @param vocabulary what its conditions may read
 * @param ownIndicators the indicators it adds
 * @param requirements in the order of the areas, then by id
 * @param scoring how it scores
 * @param removed what it leaves out of the rulesets it builds on
 * @param translations its texts in other languages, sorted by language
 */
public record Ruleset(
        RulesetHeader header,
        String digest,
        List<BundleRef> bases,
        Optional<Condition> appliesWhen,
        Library vocabulary,
        List<Indicator> ownIndicators,
        List<Requirement> requirements,
        Scoring scoring,
        List<Removed> removed,
        List<Translation> translations) {
    public Ruleset {
        bases = List.copyOf(bases);
        removed = List.copyOf(removed);
        translations = List.copyOf(translations);
        ownIndicators = List.copyOf(ownIndicators);
        requirements = List.copyOf(requirements);
    }

    /** Returns the same ruleset with its texts in the language of a translation. */
    public Ruleset in(Translation translation) {
        return new Ruleset(
                header.in(translation.language(), translation.header()),
                digest,
                bases,
                appliesWhen,
                vocabulary,
                ownIndicators.stream().map(translation::of).toList(),
                requirements.stream()
                        .map(requirement -> requirement
                                .in(translation.requirement(requirement.id()))
                                .explained(translation.header()::of))
                        .toList(),
                scoring,
                removed.stream().map(translation.header()::of).toList(),
                translations);
    }
}
