package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Removed;
import org.assay.conditions.Condition;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Translation;
import org.assay.ruleset.model.Version;
import org.assay.ruleset.scoring.Scoring;
import org.assay.ruleset.source.SourceTree;

/** Reads the files of a ruleset and finds everything that is wrong with them, all at once. */
public final class RulesetReader {
    private RulesetReader() {}

    /** Reads a folder or bundle of a ruleset. */
    public static Reading<Ruleset> read(SourceTree tree, Foundation foundation) {
        Files files = new Files(tree);
        return ruleset(files, foundation)
                .map(ruleset -> Reading.of(ruleset, files.issues()))
                .orElseGet(() -> Reading.failed(files.issues()));
    }

    /** Reads a ruleset together with its cases, which those who only evaluate do not need. */
    public static Reading<Casebook> readWithCases(SourceTree tree, Foundation foundation) {
        Files files = new Files(tree);
        return ruleset(files, foundation)
                .map(ruleset -> new Casebook(
                        ruleset,
                        new CasesReader(files, ruleset).readAll(),
                        new GoldenReader(files, ruleset).readAll(),
                        tree))
                .map(casebook -> Reading.of(casebook, files.issues()))
                .orElseGet(() -> Reading.failed(files.issues()));
    }

    /** Reads the cases of a ruleset that was read from the same source without them, and without a fault. */
    public static List<RequirementCase> cases(SourceTree tree, Ruleset ruleset) {
        return new CasesReader(new Files(tree), ruleset).readAll();
    }

    private static Optional<Ruleset> ruleset(Files files, Foundation foundation) {
        return Layer.read(files, foundation).map(layer -> {
            Library library = new Library(
                    foundation.dictionary(), foundation.parameters().with(layer.parameters()), layer.indicators());
            foundation.frameworks().ifPresent(known -> checkRange(layer, known));
            layer.own().check(library);
            Optional<Condition> appliesWhen = layer.appliesWhen(library);
            List<Removed> removed = new ArrayList<>();
            Map<String, Translation> translations = new TreeMap<>();
            List<Requirement> requirements =
                    layer.requirements(library, foundation.frameworks(), removed, translations);
            Scoring scoring = layer.scoring(library, requirements, removed);
            layer.form().done();
            check(layer, requirements);
            return new Ruleset(
                    layer.header(),
                    files.tree().digest(),
                    layer.foundations(),
                    appliesWhen,
                    library,
                    layer.indicators(),
                    sorted(requirements, layer.header()),
                    scoring,
                    removed,
                    published(layer, translations));
        });
    }

    private static void checkRange(Layer layer, Frameworks frameworks) {
        String version = frameworks.bundle().version();
        Optional.ofNullable(layer.header().requires().get(Requires.OPTIONAL))
                .filter(range -> !Version.parse(version).map(range::includes).orElse(true))
                .ifPresent(range -> layer.form()
                        .note(
                                IssueCode.RULESET_BUNDLE,
                                layer.form().at("requires"),
                                "asks for frameworks " + range + "; the ones there are " + version));
    }

    /** A ruleset speaks its own language and those it has a file for, not every one that a ruleset below speaks. */
    private static List<Translation> published(Layer layer, Map<String, Translation> translations) {
        TranslationFiles own =
                new TranslationFiles(layer.files(), layer.header().locale());
        return translations.values().stream()
                .filter(translation -> own.has(translation.language())
                        || translation.language().equals(layer.header().locale()))
                .toList();
    }

    private static void check(Layer layer, List<Requirement> requirements) {
        Files files = layer.files();
        if (requirements.isEmpty() && layer.isComplete()) {
            files.note(
                    IssueCode.RULESET_MISSING_KEY,
                    Location.of(files.place("ruleset.yaml")),
                    "there is no requirement; write one into requirements/<area>/<id>.yaml");
        }
        files.noteDuplicates(
                requirements,
                Requirement::id,
                (requirement, message) -> files.note(IssueCode.RULESET_DUPLICATE, requirement.at(), message));
    }

    private static List<Requirement> sorted(List<Requirement> requirements, RulesetHeader header) {
        Map<String, Integer> order = new HashMap<>();
        header.areas().forEach(area -> order.putIfAbsent(area.id(), order.size()));
        return requirements.stream()
                .sorted(Comparator.<Requirement, Integer>comparing(
                                requirement -> order.getOrDefault(requirement.area(), order.size()))
                        .thenComparing(Requirement::id, ClauseOrder.NATURAL))
                .toList();
    }
}
