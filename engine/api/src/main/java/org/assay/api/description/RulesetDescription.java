package org.assay.api.description;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Removed;
import org.assay.api.ruleset.RulesetInfo;

/**
 * Everything the files of a ruleset say, for those who read, print or compare it.
 *
 * @param info what the catalogue lists
 * @param appliesWhen whether it concerns a company at all; empty for always
 * @param casesAsOf the day its cases are judged at, where they say no other
 * @param bases the rulesets it builds on; empty for one that stands alone
 * @param requirements in the order of the areas, then by id
 * @param removed what it leaves out of the rulesets it builds on
 * @param indicators what its requirements ask, header facts included, sorted by id
 * @param derived ids of indicators that a plugin has to derive
 * @param parameters what its requirements are measured against, sorted by id
 * @param scoring what it says of its score, by key
 */
public record RulesetDescription(
        RulesetInfo info,
        Optional<ConditionText> appliesWhen,
        LocalDate casesAsOf,
        List<BundleRef> bases,
        List<RequirementDescription> requirements,
        List<Removed> removed,
        List<Indicator> indicators,
        List<String> derived,
        List<ParameterDescription> parameters,
        SortedMap<String, String> scoring) {
    public RulesetDescription {
        bases = List.copyOf(bases);
        requirements = List.copyOf(requirements);
        removed = List.copyOf(removed);
        indicators = List.copyOf(indicators);
        derived = List.copyOf(derived);
        parameters = List.copyOf(parameters);
        scoring = Collections.unmodifiableSortedMap(new TreeMap<>(scoring));
    }
}
