package org.assay.core.scoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.ruleset.Area;
import org.assay.conditions.Facts;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.source.SourceTree;

/**
 * A model as its author writes it, of a ruleset with the areas {@code a} and {@code b}.
 *
 * @param model read from text
 * @param areas in the author's order
 */
record ModelText(Model model, List<Area> areas) {
    private static final String BUNDLE = "version: 1.0.0\ntitle: t\npublisher: p\nlicence: Apache-2.0\n";
    private static final String HEADER = "id: small\n" + BUNDLE + """
            standard: { name: Small, edition: "1" }
            in_force: { from: 2020-01-01 }
            requires: { indicators: ^1.0, parameters: ^1.0 }
            cases_as_of: 2026-06-30
            areas: [ { id: a, title: A }, { id: b, title: B } ]
            scoring:
              models:
                - id: m
            """;
    private static final String REQUIREMENT = """
            clause: { number: r }
            title: T
            basis: STANDARD
            severity: MAJOR
            finding: Found.
            met_when: t.yes
            """;

    /** Reads a model. */
    static ModelText of(String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ruleset.yaml", HEADER + text.indent(6));
        for (String id : List.of("1", "2", "3")) {
            put(files, "requirements/a/a" + id + ".yaml", "id: a" + id + "\n" + REQUIREMENT);
            put(files, "requirements/b/b" + id + ".yaml", "id: b" + id + "\n" + REQUIREMENT);
        }
        Ruleset ruleset =
                RulesetReader.read(new SourceTree("small", files), foundation()).orThrow();
        return new ModelText(ruleset.scoring().headline(), ruleset.header().areas());
    }

    ScoreSheet score(Scored... requirements) {
        return score(NoFacts.NONE, requirements);
    }

    ScoreSheet score(Facts company, Scored... requirements) {
        return ModelScore.of(new Scheme(model, areas, company), List.of(requirements));
    }

    ScoreSheet score(ScoringModels plugins, List<Scored> requirements) {
        return ModelScore.of(new Scheme(model, areas, NoFacts.NONE, plugins), requirements);
    }

    private static Foundation foundation() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "bundle.yaml", "id: indicators\n" + BUNDLE);
        put(files, "units.yaml", "- { id: count, quantity: number }\n");
        put(files, "t.yaml", "- { id: t.yes, type: boolean, question: q }\n");
        Dictionary dictionary =
                DictionaryReader.read(new SourceTree("indicators", files)).orThrow();
        SortedMap<String, byte[]> none = new TreeMap<>();
        put(none, "bundle.yaml", "id: parameters\n" + BUNDLE);
        return new Foundation(
                dictionary,
                ParametersReader.read(new SourceTree("parameters", none), dictionary.units())
                        .orThrow(),
                Optional.empty(),
                Bases.NONE);
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
