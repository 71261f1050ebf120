package org.assay.ruleset.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;

/**
 * Reads a folder an author works in. The folders {@code indicators}, {@code parameters} and {@code frameworks} and the
 * rulesets beside it, if there are any, come before the ones that are installed: an author tries what stands in the files.
 */
public final class FolderReader {
    private final Optional<Dictionary> installedIndicators;
    private final Optional<Parameters> installedParameters;
    private final Optional<Frameworks> installedFrameworks;
    private final Bases installedRulesets;

    /** Makes a reader that falls back to what is installed. */
    public FolderReader(
            Optional<Dictionary> installedIndicators,
            Optional<Parameters> installedParameters,
            Optional<Frameworks> installedFrameworks,
            Bases installedRulesets) {
        this.installedIndicators = installedIndicators;
        this.installedParameters = installedParameters;
        this.installedFrameworks = installedFrameworks;
        this.installedRulesets = installedRulesets;
    }

    /** Returns a reader for which these folders and packed jars come before what is installed. */
    public FolderReader upon(List<Path> places) {
        List<SourceTree> trees = places.stream().map(SourceTrees::of).toList();
        Optional<Dictionary> dictionary = first(trees, Kind.INDICATORS)
                .map(tree -> DictionaryReader.read(tree).orThrow())
                .or(() -> installedIndicators);
        Optional<Parameters> parameters = first(trees, Kind.PARAMETERS)
                .flatMap(tree -> dictionary.map(
                        known -> ParametersReader.read(tree, known.units()).orThrow()))
                .or(() -> installedParameters);
        Optional<Frameworks> frameworks = first(trees, Kind.FRAMEWORKS)
                .map(tree -> FrameworkReader.read(tree).orThrow())
                .or(() -> installedFrameworks);
        List<SourceTree> rulesets =
                trees.stream().filter(tree -> Kind.of(tree) == Kind.RULESET).toList();
        return new FolderReader(
                dictionary, parameters, frameworks, Bases.of(rulesets).or(installedRulesets));
    }

    private static Optional<SourceTree> first(List<SourceTree> trees, Kind kind) {
        return trees.stream().filter(tree -> Kind.of(tree) == kind).findFirst();
    }

    /** Reads a folder of a ruleset, of indicators, of parameters or of frameworks. */
    public Reading<Content> content(Path folder) {
        SourceTree tree = SourceTrees.ofFolder(folder);
        return switch (Kind.of(tree)) {
            case RULESET -> map(casebook(folder), casebook -> Content.of(tree, casebook.ruleset()));
            case INDICATORS -> map(DictionaryReader.read(tree), dictionary -> Content.of(tree, dictionary));
            case PARAMETERS ->
                map(
                        ParametersReader.read(tree, dictionary(folder).units()),
                        parameters -> Content.of(tree, parameters));
            case FRAMEWORKS -> map(FrameworkReader.read(tree), frameworks -> Content.of(tree, frameworks));
            case NOTHING -> throw nothing(folder);
        };
    }

    /**
     * Reads a folder of a ruleset, or a packed one, with its cases.
     *
     * @throws AssayException if it holds no {@code ruleset.yaml}, or the indicators, parameters or frameworks have faults
     */
    public Reading<Casebook> casebook(Path folder) {
        return casebook(folder, SourceTrees.of(folder));
    }

    /**
     * The same, of files that are not all in the folder.
     *
     * @throws AssayException as without them
     */
    public Reading<Casebook> casebook(Path folder, SourceTree tree) {
        if (!tree.has("ruleset.yaml")) {
            throw tree.has("bundle.yaml") ? noRuleset(folder) : nothing(folder);
        }
        Dictionary dictionary = dictionary(folder);
        Bases bases = Outline.of(tree).extended().isEmpty() ? Bases.NONE : bases(folder);
        return RulesetReader.readWithCases(
                tree, new Foundation(dictionary, parameters(folder, dictionary), frameworks(folder), bases));
    }

    private Bases bases(Path folder) {
        List<SourceTree> beside = new ArrayList<>();
        Path parent = folder.toAbsolutePath().normalize().getParent();
        try (Stream<Path> siblings = parent == null ? Stream.empty() : Files.list(parent)) {
            siblings.filter(place -> Files.isRegularFile(place.resolve("ruleset.yaml")))
                    .forEach(place -> beside.add(SourceTrees.ofFolder(place)));
        } catch (IOException e) {
            throw new AssayException(
                    IssueCode.RULESET_UNREADABLE, Location.of(parent.toString()), "cannot be read: " + e.getMessage());
        }
        return Bases.of(beside).or(installedRulesets);
    }

    private Dictionary dictionary(Path folder) {
        return beside(folder, "indicators")
                .map(place -> DictionaryReader.read(SourceTrees.ofFolder(place)).orThrow())
                .or(() -> installedIndicators)
                .orElseThrow(() -> missing(folder, "indicators"));
    }

    private Parameters parameters(Path folder, Dictionary dictionary) {
        return beside(folder, "parameters")
                .map(place -> ParametersReader.read(SourceTrees.ofFolder(place), dictionary.units())
                        .orThrow())
                .or(() -> installedParameters)
                .orElseThrow(() -> missing(folder, "parameters"));
    }

    /** Returns what may be missing: without it, nobody can say whether a related clause exists. */
    private Optional<Frameworks> frameworks(Path folder) {
        return beside(folder, "frameworks")
                .map(place -> FrameworkReader.read(SourceTrees.ofFolder(place)).orThrow())
                .or(() -> installedFrameworks);
    }

    private static Optional<Path> beside(Path folder, String name) {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getParent())
                .map(parent -> parent.resolve(name))
                .filter(place -> Files.isRegularFile(place.resolve("bundle.yaml")));
    }

    private static AssayException nothing(Path folder) {
        return new AssayException(
                IssueCode.RULESET_UNREADABLE,
                Location.of(folder.toString()),
                "holds neither ruleset.yaml nor bundle.yaml; name the folder of a ruleset");
    }

    private static AssayException noRuleset(Path folder) {
        return new AssayException(
                IssueCode.RULESET_UNREADABLE,
                Location.of(folder.toString()),
                "holds indicators, parameters or frameworks; name the folder of a ruleset");
    }

    private static AssayException missing(Path folder, String what) {
        return new AssayException(
                IssueCode.RULESET_UNREADABLE,
                Location.of(folder.toString()),
                "there are no " + what + ": neither a folder `" + what + "` beside it nor an installed bundle");
    }

    private static <A, B> Reading<B> map(Reading<A> reading, Function<A, B> change) {
        return new Reading<>(reading.result().map(change), reading.issues());
    }
}
