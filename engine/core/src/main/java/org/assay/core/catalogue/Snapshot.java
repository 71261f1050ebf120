package org.assay.core.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.service.RulesetSelector;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.HeaderFact;
import org.assay.ruleset.model.Parameters;

/**
 * What is loaded at one moment.
 *
 * @param shared what rulesets stand on
 * @param rulesets sorted by id, highest version first
 * @param problems what is wrong with the bundles that are not in use
 * @param indicators every indicator by id: the header's, the shared ones, and those of the rulesets
 */
public record Snapshot(
        Shared shared, List<CompiledRuleset> rulesets, List<Issue> problems, Map<String, Indicator> indicators) {
    /** Nothing is loaded. */
    public static final Snapshot EMPTY = new Snapshot(Shared.NOTHING, List.of(), List.of());

    private static final Comparator<CompiledRuleset> BY_VERSION = Comparator.comparing(CompiledRuleset::version);

    /** Gathers the indicators of what is loaded. */
    public Snapshot(Shared shared, List<CompiledRuleset> rulesets, List<Issue> problems) {
        this(shared, rulesets, problems, indicators(shared, rulesets, List.of()));
    }

    /**
     * Returns the ruleset asked for, in force on a day.
     *
     * @throws AssayException with {@code ruleset.unknown}, naming what there is
     */
    public CompiledRuleset inForce(RulesetSelector selector, LocalDate day) {
        List<CompiledRuleset> known = matching(selector);
        return known.stream()
                .filter(ruleset -> ruleset.info().inForceOn(day))
                .max(BY_VERSION)
                .orElseThrow(() -> new AssayException(
                        IssueCode.RULESET_UNKNOWN,
                        Location.NONE,
                        "the ruleset `" + selector + "` is not in force on " + day + "; it is in force "
                                + known.stream().map(Snapshot::period).collect(Collectors.joining("; "))));
    }

    /** Returns the ruleset asked for, whether it is in force or not; the highest version where none is named. */
    public CompiledRuleset ruleset(RulesetSelector selector) {
        return matching(selector).stream().max(BY_VERSION).orElseThrow();
    }

    /** Returns the highest version of every ruleset in force on a day, sorted by id. */
    public Collection<CompiledRuleset> inForce(LocalDate day) {
        Map<String, CompiledRuleset> highest = new TreeMap<>();
        rulesets.stream()
                .filter(ruleset -> ruleset.info().inForceOn(day))
                .sorted(BY_VERSION)
                .forEach(ruleset -> highest.put(ruleset.info().id(), ruleset));
        return highest.values();
    }

    private List<CompiledRuleset> matching(RulesetSelector selector) {
        List<CompiledRuleset> matching = rulesets.stream()
                .filter(ruleset -> ruleset.info().id().equals(selector.id()))
                .filter(ruleset -> selector.version()
                        .map(version -> version.equals(ruleset.info().version()))
                        .orElse(true))
                .toList();
        if (matching.isEmpty()) {
            throw unknown(selector);
        }
        return matching;
    }

    private AssayException unknown(RulesetSelector selector) {
        List<String> known = rulesets.stream()
                .map(ruleset -> ruleset.info().id() + "@" + ruleset.info().version())
                .sorted()
                .toList();
        List<String> ids = rulesets.stream().map(ruleset -> ruleset.info().id()).toList();
        String list = known.isEmpty() ? "no ruleset is loaded" : "known are " + String.join(", ", known);
        return new AssayException(
                IssueCode.RULESET_UNKNOWN,
                Location.NONE,
                "unknown ruleset `" + selector + "`"
                        + (ids.contains(selector.id())
                                ? ": this version is not loaded"
                                : Nearest.hint(selector.id(), ids))
                        + "; " + list);
    }

    private static String period(CompiledRuleset ruleset) {
        String end =
                ruleset.info().inForceTo().map(day -> " until before " + day).orElse("");
        return "(" + ruleset.info().version() + ") from " + ruleset.info().inForceFrom() + end;
    }

    /** Returns every indicator by id, with its questions in the best of the languages asked for, best first. */
    public Map<String, Indicator> indicators(List<String> languages) {
        return indicators(shared, rulesets, languages);
    }

    private static Map<String, Indicator> indicators(
            Shared shared, List<CompiledRuleset> rulesets, List<String> languages) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        String language = shared.dictionary()
                .map(dictionary -> dictionary.language(languages))
                .orElse(Dictionary.LANGUAGE);
        HeaderFact.in(language).forEach(indicator -> indicators.put(indicator.id(), indicator));
        shared.dictionaries().stream()
                .flatMap(dictionary -> dictionary.indicators(languages).stream())
                .forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        rulesets.stream()
                .flatMap(ruleset -> ruleset.in(languages).ruleset().ownIndicators().stream())
                .forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        return indicators;
    }

    /** Returns every requirement of every ruleset and version, such as {@code sa-8000/7.1}. */
    public Set<String> requirements() {
        return rulesets.stream()
                .map(CompiledRuleset::info)
                .flatMap(info -> info.requirements().stream().map(requirement -> info.id() + "/" + requirement.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns every bundle in use, sorted by id and version. */
    public List<BundleRef> bundles() {
        Stream<BundleRef> common = Stream.of(
                        shared.dictionaries().stream().map(Dictionary::bundle),
                        shared.parameters().stream().map(Parameters::bundle),
                        shared.frameworks().stream().map(Frameworks::bundle))
                .flatMap(refs -> refs);
        Stream<BundleRef> own = rulesets.stream()
                .map(ruleset -> new BundleRef(
                        ruleset.info().id(),
                        ruleset.info().version(),
                        ruleset.info().digest()));
        return Stream.concat(common, own)
                .distinct()
                .sorted(Comparator.comparing(BundleRef::id).thenComparing(BundleRef::version))
                .toList();
    }

    /** Returns the highest version of every ruleset, sorted by id. */
    public List<CompiledRuleset> highest() {
        Map<String, CompiledRuleset> highest = new TreeMap<>();
        rulesets.forEach(ruleset -> highest.putIfAbsent(ruleset.info().id(), ruleset));
        return List.copyOf(highest.values());
    }
}
