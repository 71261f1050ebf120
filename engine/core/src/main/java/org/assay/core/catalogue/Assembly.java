package org.assay.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Version;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.Reading;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.units.Units;

/** Puts the loaded sources together; what was compiled from the same sources before is used again. */
final class Assembly {
    private final Map<List<String>, CompiledRuleset> compiled;
    private final Map<List<String>, CompiledRuleset> used = new HashMap<>();
    private final List<Issue> problems = new ArrayList<>();

    Assembly(Map<List<String>, CompiledRuleset> compiled) {
        this.compiled = compiled;
    }

    /** Returns the snapshot of these sources, the ones loaded last first. */
    Snapshot of(List<SourceTree> sources) {
        List<Dictionary> dictionaries =
                highestFirst(read(sources, "units.yaml", DictionaryReader::read), Dictionary::bundle);
        Units units = dictionaries.stream().findFirst().map(Dictionary::units).orElse(Units.none());
        List<SourceTree> parameterSources = sources.stream()
                .filter(tree -> tree.has("bundle.yaml") && !tree.has("units.yaml"))
                .toList();
        List<Parameters> parameters = dictionaries.isEmpty()
                ? List.of()
                : highestFirst(
                        read(parameterSources, "bundle.yaml", tree -> ParametersReader.read(tree, units)),
                        Parameters::bundle);
        List<CompiledRuleset> rulesets = new ArrayList<>();
        for (SourceTree tree : sources) {
            if (tree.has("ruleset.yaml")) {
                ruleset(tree, dictionaries, parameters).ifPresent(rulesets::add);
            }
        }
        return new Snapshot(dictionaries, parameters, distinct(rulesets), List.copyOf(problems));
    }

    /** Returns the rulesets in use by the digests of what they were made of. */
    Map<List<String>, CompiledRuleset> used() {
        return used;
    }

    private <T> List<T> read(List<SourceTree> sources, String marker, Function<SourceTree, Reading<T>> read) {
        List<T> results = new ArrayList<>();
        for (SourceTree tree : sources) {
            if (tree.has(marker)) {
                Reading<T> reading = read.apply(tree);
                reading.result().ifPresent(results::add);
                problems.addAll(reading.issues());
            }
        }
        return results;
    }

    private static <T> List<T> highestFirst(List<T> things, Function<T, BundleRef> ref) {
        return things.stream()
                .sorted(Comparator.<T, Version>comparing(thing -> version(ref.apply(thing)))
                        .reversed())
                .toList();
    }

    private static Version version(BundleRef ref) {
        return Version.parse(ref.version()).orElse(new Version(0, 0, 0));
    }

    private Optional<CompiledRuleset> ruleset(
            SourceTree tree, List<Dictionary> dictionaries, List<Parameters> parameters) {
        Map<String, VersionRange> ranges = RulesetReader.requires(tree);
        Optional<Dictionary> dictionary = fitting(dictionaries, ranges.get("indicators"), Dictionary::bundle);
        Optional<Parameters> values = fitting(parameters, ranges.get("parameters"), Parameters::bundle);
        if (dictionary.isEmpty() || values.isEmpty()) {
            problems.add(Issue.error(
                    IssueCode.RULESET_BUNDLE,
                    Location.of(tree.name()),
                    "needs indicators and parameters " + ranges + "; no bundle loaded fits"));
            return Optional.empty();
        }
        return compiled(tree, dictionary.get(), values.get());
    }

    private static <T> Optional<T> fitting(List<T> things, VersionRange range, Function<T, BundleRef> ref) {
        return things.stream()
                .filter(thing -> range == null || range.includes(version(ref.apply(thing))))
                .findFirst();
    }

    private Optional<CompiledRuleset> compiled(SourceTree tree, Dictionary dictionary, Parameters parameters) {
        List<String> key = List.of(
                tree.digest(), dictionary.bundle().digest(), parameters.bundle().digest());
        CompiledRuleset before = compiled.get(key);
        if (before == null) {
            Reading<Ruleset> reading = RulesetReader.read(tree, dictionary, parameters);
            problems.addAll(reading.issues());
            before = reading.result().flatMap(ruleset -> compile(ruleset, tree)).orElse(null);
        }
        if (before != null) {
            used.put(key, before);
        }
        return Optional.ofNullable(before);
    }

    private Optional<CompiledRuleset> compile(Ruleset ruleset, SourceTree tree) {
        try {
            return Optional.of(CompiledRuleset.of(ruleset));
        } catch (AssayException e) {
            problems.addAll(e.issues());
        } catch (RuntimeException e) {
            problems.add(
                    Issue.error(IssueCode.ENGINE_FAULT, Location.of(tree.name()), "could not be made ready: " + e));
        }
        return Optional.empty();
    }

    private static List<CompiledRuleset> distinct(List<CompiledRuleset> rulesets) {
        Set<String> seen = new java.util.HashSet<>();
        return rulesets.stream()
                .filter(ruleset ->
                        seen.add(ruleset.info().id() + "@" + ruleset.info().version()))
                .sorted(Comparator.<CompiledRuleset, String>comparing(
                                ruleset -> ruleset.info().id())
                        .thenComparing(
                                Comparator.comparing(CompiledRuleset::version).reversed()))
                .toList();
    }
}
