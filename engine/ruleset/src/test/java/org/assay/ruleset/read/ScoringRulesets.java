package org.assay.ruleset.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.issue.Issue;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;

/** Small rulesets whose scoring is read: two levels of areas, four requirements, one of them asked of each site. */
final class ScoringRulesets {
    private static final Path LIBRARY = Path.of("src/test/resources/broken/library");
    private static final String HEADER = """
            version: 1.0.0
            title: T
            publisher: P
            licence: Apache-2.0
            in_force: { from: 2026-01-01 }
            """;
    private static final String BASE = HEADER + """
            id: base-code
            requires: { indicators: ^1.0, parameters: ^1.0 }
            prefix: own
            cases_as_of: 2026-06-30
            areas:
              - id: environment
                title: Environment
                level: section
                areas:
                  - { id: energy, title: Energy, level: topic }
                  - { id: water, title: Water, level: topic }
              - { id: labour, title: Labour, level: section }
            """;
    private static final String INDICATORS = """
            - { id: own.use, type: decimal, unit: h, question: "How much?" }
            - id: own.sites
              type: records
              question: "Which?"
              fields: [ { id: name, type: text }, { id: use, type: decimal, unit: h }, { id: kind, type: text } ]
            """;

    private ScoringRulesets() {}

    /** Returns what is wrong with a ruleset, {@code line:column: message}, by the place. */
    static List<String> faults(String scoring) {
        return said(read("base-code", base(scoring), Bases.of(List.of())));
    }

    /** Returns what is wrong with an overlay. */
    static List<String> faultsOfOverlay(String baseScoring, String header, Map<String, String> changes) {
        return said(overlay(baseScoring, header, changes));
    }

    /** Reads an overlay. */
    static Reading<Ruleset> overlay(String baseScoring, String header, Map<String, String> changes) {
        Map<String, String> files = new TreeMap<>(changes);
        files.put("ruleset.yaml", header + HEADER + "id: overlay\nextends: base-code ^1.0\n");
        return read("overlay", files, Bases.of(List.of(tree("base-code", base(baseScoring)))));
    }

    /** Reads a ruleset. */
    static Ruleset ruleset(String scoring) {
        return read("base-code", base(scoring), Bases.of(List.of())).orThrow();
    }

    private static List<String> said(Reading<Ruleset> reading) {
        return reading.issues().stream()
                .filter(Issue::isError)
                .map(issue -> issue.location().line() + ":" + issue.location().column() + ": " + issue.message())
                .toList();
    }

    private static Map<String, String> base(String scoring) {
        Map<String, String> files = new TreeMap<>();
        files.put("ruleset.yaml", scoring + BASE);
        files.put("indicators/own.yaml", INDICATORS);
        files.put("requirements/energy/e1.yaml", requirement("e1", ""));
        files.put("requirements/energy/e2.yaml", requirement("e2", ""));
        files.put("requirements/water/w1.yaml", requirement("w1", ""));
        files.put(
                "requirements/labour/s1.yaml", requirement("s1", "repeat: { over: own.sites, as: site, key: name }\n"));
        return files;
    }

    private static String requirement(String id, String more) {
        return "id: " + id + "\nclause: { number: \"1\" }\ntitle: T\nbasis: CODE\nseverity: MAJOR\nmet_when: "
                + (more.isEmpty() ? "own.use > 1" : "site.use > 1") + "\n" + more;
    }

    private static Reading<Ruleset> read(String name, Map<String, String> files, Bases bases) {
        Dictionary dictionary = DictionaryReader.read(SourceTrees.ofFolder(LIBRARY.resolve("indicators")))
                .orThrow();
        Parameters parameters = ParametersReader.read(
                        SourceTrees.ofFolder(LIBRARY.resolve("parameters")), dictionary.units())
                .orThrow();
        return RulesetReader.read(tree(name, files), new Foundation(dictionary, parameters, Optional.empty(), bases));
    }

    private static SourceTree tree(String name, Map<String, String> files) {
        return new SourceTree(
                name,
                new TreeMap<>(files.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)))));
    }
}
