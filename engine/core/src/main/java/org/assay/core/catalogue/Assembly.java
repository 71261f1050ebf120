package org.assay.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.core.keep.Keep;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Version;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.FrameworkReader;
import org.assay.ruleset.read.Kind;
import org.assay.ruleset.read.Outline;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.Reading;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;

/** Puts the loaded sources together; what was made of the same sources before is used again. */
final class Assembly {
    private final Memo<String, Reading<Dictionary>> dictionaries = new Memo<>();
    private final Memo<List<String>, Reading<Parameters>> parameters = new Memo<>();
    private final Memo<String, Reading<Frameworks>> frameworks = new Memo<>();
    private final Memo<List<String>, Compilation> rulesets = new Memo<>();
    private final Keep keep;
    private List<Issue> problems = new ArrayList<>();

    /** Puts together what it reads, or what was read before. */
    Assembly(Keep keep) {
        this.keep = keep;
    }

    /** What came of compiling one ruleset. */
    private record Compilation(Optional<CompiledRuleset> ruleset, List<Issue> issues) {}

    /**
     * Returns the snapshot of these sources.
     *
     * @param sources the ones loaded last first
     * @param refused what is wrong with those that were not taken in
     */
    Snapshot of(List<SourceTree> sources, Collection<Issue> refused) {
        problems = new ArrayList<>(refused);
        Shared shared = shared(sources);
        List<CompiledRuleset> compiled = rulesets(sources).stream()
                .flatMap(tree -> ruleset(tree, shared).stream())
                .toList();
        return new Snapshot(shared, distinct(compiled), List.copyOf(problems));
    }

    /** Returns what the rulesets of these sources stand on. */
    Shared shared(List<SourceTree> sources) {
        List<Dictionary> indicators =
                highestFirst(read(sources, Kind.INDICATORS, this::dictionary), Dictionary::bundle);
        List<Parameters> values = indicators.stream()
                .findFirst()
                .map(dictionary -> highestFirst(
                        read(sources, Kind.PARAMETERS, tree -> parameters(tree, dictionary)), Parameters::bundle))
                .orElse(List.of());
        List<Frameworks> related = highestFirst(read(sources, Kind.FRAMEWORKS, this::frameworks), Frameworks::bundle);
        return new Shared(indicators, values, related, Bases.of(rulesets(sources)));
    }

    private static List<SourceTree> rulesets(List<SourceTree> sources) {
        return sources.stream().filter(tree -> Kind.of(tree) == Kind.RULESET).toList();
    }

    /** Forgets what the last snapshot did not use. */
    void forget() {
        dictionaries.turn();
        parameters.turn();
        frameworks.turn();
        close(rulesets.turn());
    }

    /** Closes everything. */
    void close() {
        close(rulesets.remembered());
    }

    private static void close(Collection<Compilation> compilations) {
        compilations.forEach(compilation -> compilation.ruleset().ifPresent(CompiledRuleset::close));
    }

    private Reading<Dictionary> dictionary(SourceTree tree) {
        String digest = tree.digest();
        return dictionaries.get(
                digest, () -> keep.get(tree.name(), List.of(digest), List.of(), () -> DictionaryReader.read(tree)));
    }

    private Reading<Frameworks> frameworks(SourceTree tree) {
        String digest = tree.digest();
        return frameworks.get(
                digest, () -> keep.get(tree.name(), List.of(digest), List.of(), () -> FrameworkReader.read(tree)));
    }

    private Reading<Parameters> parameters(SourceTree tree, Dictionary dictionary) {
        List<String> digests = List.of(tree.digest(), dictionary.bundle().digest());
        return parameters.get(
                digests,
                () -> keep.get(tree.name(), digests, List.of(), () -> ParametersReader.read(tree, dictionary.units())));
    }

    private <T> List<T> read(List<SourceTree> sources, Kind kind, Function<SourceTree, Reading<T>> read) {
        List<T> results = new ArrayList<>();
        for (SourceTree tree : sources) {
            if (Kind.of(tree) == kind) {
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

    private Optional<CompiledRuleset> ruleset(SourceTree tree, Shared shared) {
        Map<String, VersionRange> ranges = Outline.of(tree).requires(shared.bases());
        Optional<Dictionary> dictionary = fitting(shared.dictionaries(), ranges.get("indicators"), Dictionary::bundle);
        Optional<Parameters> fitting = fitting(shared.parameters(), ranges.get("parameters"), Parameters::bundle);
        if (dictionary.isEmpty() || fitting.isEmpty()) {
            problems.add(Issue.error(
                    IssueCode.RULESET_BUNDLE,
                    Location.of(tree.name()),
                    "needs indicators and parameters " + ranges + "; no bundle loaded fits"));
            return Optional.empty();
        }
        return compiled(tree, new Foundation(dictionary.get(), fitting.get(), Optional.empty(), shared.bases()));
    }

    private static <T> Optional<T> fitting(List<T> things, VersionRange range, Function<T, BundleRef> ref) {
        return things.stream()
                .filter(thing -> range == null || range.includes(version(ref.apply(thing))))
                .findFirst();
    }

    /**
     * Compiles a ruleset. Where the newest of a ruleset that it extends breaks it, that is said, and it stays in force upon
     * the one before, if that is still loaded.
     */
    private Optional<CompiledRuleset> compiled(SourceTree tree, Foundation foundation) {
        List<String> key = Stream.concat(
                        Stream.of(
                                tree.digest(),
                                foundation.dictionary().bundle().digest(),
                                foundation.parameters().bundle().digest()),
                        foundation.bases().under(tree).stream().map(SourceTree::digest))
                .toList();
        Compilation compilation = rulesets.get(key, () -> compile(tree, foundation, key));
        problems.addAll(compilation.issues());
        return compilation
                .ruleset()
                .or(() -> foundation
                        .older()
                        .filter(older -> !older.bases()
                                .under(tree)
                                .equals(foundation.bases().under(tree)))
                        .flatMap(older -> compiled(tree, older)));
    }

    private Compilation compile(SourceTree tree, Foundation foundation, List<String> digests) {
        Reading<Ruleset> reading =
                keep.get(tree.name(), digests, foundation.shared(), () -> RulesetReader.read(tree, foundation));
        return new Compilation(reading.result().map(ruleset -> CompiledRuleset.of(ruleset, tree)), reading.issues());
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
