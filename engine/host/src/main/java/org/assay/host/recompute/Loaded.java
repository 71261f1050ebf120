package org.assay.host.recompute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetCatalog;
import org.assay.host.recompute.BundleCheck.Status;

/**
 * What is loaded here, to be held against what an assessment names.
 *
 * @param rulesets every ruleset
 * @param bundles every rule bundle in use
 */
record Loaded(List<RulesetInfo> rulesets, List<BundleRef> bundles) {
    static Loaded of(RulesetCatalog catalog) {
        return new Loaded(catalog.rulesets(), catalog.bundles());
    }

    /** Returns the results that cannot be made again with what is loaded. */
    List<Absence> absences(NamedAssessment named) {
        return named.results().stream()
                .flatMap(result ->
                        reason(result.ruleset(), named.asOf()).map(reason -> new Absence(result, reason)).stream())
                .toList();
    }

    private Optional<String> reason(BundleRef ruleset, LocalDate day) {
        Optional<RulesetInfo> loaded =
                rulesets.stream().filter(info -> isSame(info, ruleset)).findFirst();
        if (loaded.isEmpty()) {
            return Optional.of("is not loaded" + others(ruleset));
        }
        return loaded.filter(info -> !info.inForceOn(day))
                .map(info -> "is not in force on " + day + ": it is from " + info.inForceFrom()
                        + info.inForceTo().map(end -> " until before " + end).orElse(""));
    }

    private static boolean isSame(RulesetInfo info, BundleRef ruleset) {
        return info.id().equals(ruleset.id()) && info.version().equals(ruleset.version());
    }

    private String others(BundleRef ruleset) {
        String versions = rulesets.stream()
                .filter(info -> info.id().equals(ruleset.id()))
                .map(RulesetInfo::version)
                .collect(Collectors.joining(", "));
        return versions.isEmpty() ? "" : "; loaded is " + versions;
    }

    /**
     * Holds every bundle that an assessment names against those loaded, each once.
     *
     * @param resting the bundles that each ruleset rests on here, by its id
     */
    List<BundleCheck> checks(NamedAssessment named, Map<String, List<BundleRef>> resting) {
        Map<BundleRef, Set<String>> namers = new LinkedHashMap<>();
        for (NamedResult result : named.results()) {
            result.everything()
                    .forEach(bundle -> namers.computeIfAbsent(bundle, one -> new LinkedHashSet<>())
                            .add(result.ruleset().id()));
        }
        return namers.entrySet().stream()
                .map(entry -> check(entry.getKey(), List.copyOf(entry.getValue()), resting))
                .toList();
    }

    private BundleCheck check(BundleRef named, List<String> namers, Map<String, List<BundleRef>> resting) {
        List<BundleRef> sameId = bundles.stream()
                .filter(bundle -> bundle.id().equals(named.id()))
                .toList();
        List<BundleRef> sameVersion = sameId.stream()
                .filter(bundle -> bundle.version().equals(named.version()))
                .toList();
        if (sameVersion.isEmpty()) {
            return new BundleCheck(named, namers, Status.MISSING, sameId);
        }
        if (!sameVersion.contains(named)) {
            return new BundleCheck(named, namers, Status.OTHER_CONTENT, sameVersion);
        }
        List<BundleRef> instead = usedInstead(named, namers, resting);
        return new BundleCheck(named, namers, instead.isEmpty() ? Status.AGREES : Status.NOT_USED, instead);
    }

    private static List<BundleRef> usedInstead(
            BundleRef named, List<String> namers, Map<String, List<BundleRef>> resting) {
        return namers.stream()
                .map(ruleset -> resting.getOrDefault(ruleset, List.of()))
                .filter(bundles -> !bundles.contains(named))
                .flatMap(List::stream)
                .filter(bundle -> bundle.id().equals(named.id()))
                .distinct()
                .toList();
    }
}
