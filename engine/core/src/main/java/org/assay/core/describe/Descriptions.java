package org.assay.core.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.description.ConditionText;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.conditions.Condition;
import org.assay.core.catalogue.Localised;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.HeaderFact;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;

/** Says everything that the files of a ruleset say. */
public final class Descriptions {
    private Descriptions() {}

    /**
     * Describes a ruleset with its cases.
     *
     * @param languages preferred for what the shared indicators ask, best first
     */
    public static RulesetDescription of(Localised localised, List<RequirementCase> cases, List<String> languages) {
        Ruleset ruleset = localised.ruleset();
        return new RulesetDescription(
                localised.info(),
                ruleset.appliesWhen().map(Descriptions::text),
                ruleset.header().casesAsOf(),
                ruleset.bases(),
                requirements(ruleset, localised.info().requirements(), cases),
                ruleset.removed(),
                indicators(ruleset, languages),
                ruleset.header().derived().stream().sorted().toList(),
                ParameterDescriptions.of(ruleset),
                scoring(ruleset));
    }

    private static SortedMap<String, String> scoring(Ruleset ruleset) {
        return new TreeMap<>(Map.of(
                "decimals",
                String.valueOf(ruleset.scoring().decimals()),
                "determinations",
                ruleset.header().determinationsScore() ? "scored" : "shown"));
    }

    static ConditionText text(Condition condition) {
        return new ConditionText(condition.text(), condition.words());
    }

    private static List<RequirementDescription> requirements(
            Ruleset ruleset, List<RequirementInfo> infos, List<RequirementCase> cases) {
        Map<String, List<RequirementCase>> byRequirement =
                cases.stream().collect(Collectors.groupingBy(RequirementCase::requirement));
        List<RequirementDescription> descriptions = new ArrayList<>();
        for (int slot = 0; slot < infos.size(); slot++) {
            Requirement requirement = ruleset.requirements().get(slot);
            descriptions.add(RequirementDescriptions.of(
                    requirement, infos.get(slot), byRequirement.getOrDefault(requirement.id(), List.of())));
        }
        return descriptions;
    }

    private static List<Indicator> indicators(Ruleset ruleset, List<String> languages) {
        TreeSet<String> read = new TreeSet<>();
        ruleset.requirements().forEach(requirement -> requirement.reads().forEach(symbol -> read.add(symbol.id())));
        ruleset.appliesWhen().ifPresent(condition -> condition.reads().forEach(symbol -> read.add(symbol.id())));
        ruleset.scoring().reads().forEach(symbol -> read.add(symbol.id()));
        Dictionary shared = ruleset.vocabulary().dictionary();
        return Stream.of(
                        HeaderFact.in(shared.language(languages)),
                        shared.indicators(languages),
                        ruleset.ownIndicators())
                .flatMap(List::stream)
                .filter(indicator -> read.contains(indicator.id()))
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
    }
}
