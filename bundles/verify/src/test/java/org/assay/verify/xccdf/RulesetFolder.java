package org.assay.verify.xccdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.verify.xccdf.Tree.Group;
import org.assay.verify.xccdf.Tree.Result;
import org.assay.verify.xccdf.Tree.Rule;

/**
 * Writes a benchmark as a ruleset of ours: an area for the benchmark and for every group, a requirement for every rule that
 * reads the rule's result as an answer, and the four models.
 */
public final class RulesetFolder {
    private static final String OPTIONS =
            Arrays.stream(Result.values()).map(RulesetFolder::answer).collect(Collectors.joining(", "));

    private final String id;
    private final Path folder;

    private RulesetFolder(String id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    /** Writes the ruleset into a folder of its name, and returns that. */
    public static Path write(Group benchmark, String id, Path parent) throws IOException {
        RulesetFolder ruleset = new RulesetFolder(id, parent.resolve(id));
        ruleset.header(benchmark);
        ruleset.indicators(benchmark);
        ruleset.requirements(benchmark);
        return ruleset.folder;
    }

    /** Returns what the rules came to as answers to the ruleset's indicators. */
    public static Map<String, String> answers(Group benchmark, String id) {
        Map<String, String> answers = new LinkedHashMap<>();
        benchmark.rules().forEach(rule -> answers.put(indicator(id, rule), answer(rule.reported())));
        return answers;
    }

    private static String answer(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    private static String indicator(String id, Rule rule) {
        return id + "." + rule.id();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void header(Group benchmark) throws IOException {
        write("ruleset.yaml", """
                id: %1$s
                prefix: %1$s
                version: 1.0.0
                title: A benchmark at random
                publisher: p
                licence: Apache-2.0
                in_force: { from: 2026-01-01 }
                requires: { indicators: ^1.0, parameters: ^1.0 }
                cases_as_of: 2026-06-30
                areas: [ %2$s ]
                scoring:
                  decimals: 6
                  models:
                    - id: default
                      requirements: { %3$s }
                      nodes: { total: { empty: 0 }, %4$s }
                    - id: flat
                      requirements: { %3$s }
                      nodes: { total: { combine: sum, of: requirements, empty: 0 } }
                    - id: flat-unweighted
                      weights: 1
                      nodes: { total: { combine: sum, of: requirements, empty: 0 } }
                    - id: absolute
                      requirements: { %3$s }
                      nodes:
                        total: { of: requirements, scale: 1, steps: [ { from: 1, gives: 1 }, { gives: 0 } ], empty: 1 }
                """.formatted(id, area(benchmark), weightless(benchmark), weights(benchmark)));
    }

    private static String area(Group group) {
        String inside = groups(group).map(RulesetFolder::area).collect(Collectors.joining(", "));
        return "{ id: %1$s, title: %1$s, areas: [ %2$s ] }".formatted(group.id(), inside);
    }

    private static Stream<Group> groups(Group group) {
        return group.children().stream().filter(Group.class::isInstance).map(Group.class::cast);
    }

    /** A requirement cannot say of itself that it weighs nothing; a model can. */
    private static String weightless(Group benchmark) {
        return benchmark
                .rules()
                .filter(rule -> rule.weight().signum() == 0)
                .map(rule -> rule.id() + ": { weight: 0 }")
                .collect(Collectors.joining(", "));
    }

    private static String weights(Group group) {
        String own = group.id() + ": { weight: " + group.weight().toPlainString() + " }";
        return Stream.concat(Stream.of(own), groups(group).map(RulesetFolder::weights))
                .collect(Collectors.joining(", "));
    }

    private void indicators(Group benchmark) throws IOException {
        String indicators = benchmark
                .rules()
                .map(rule -> "- { id: %s, type: choice, options: [ %s ], question: q }%n"
                        .formatted(indicator(id, rule), OPTIONS))
                .collect(Collectors.joining());
        write("indicators/" + id + ".yaml", indicators);
    }

    private void requirements(Group group) throws IOException {
        for (Tree child : group.children()) {
            if (child instanceof Group inner) {
                requirements(inner);
            } else if (child instanceof Rule rule) {
                write("requirements/" + group.id() + "/" + rule.id() + ".yaml", requirement(rule));
            }
        }
    }

    private String requirement(Rule rule) {
        String weight =
                rule.weight().signum() == 0 ? "" : "weight: " + rule.weight().toPlainString() + "\n";
        return """
                id: %1$s
                clause: { number: %1$s }
                title: %1$s
                basis: GOOD_PRACTICE
                severity: MINOR
                branches:
                  - { outcome: MET, when: '%2$s in ("pass", "fixed")' }
                  - { outcome: NOT_MET, when: '%2$s = "fail"' }
                  - { outcome: NO_EVIDENCE, when: '%2$s in ("error", "unknown")' }
                  - { outcome: NOT_APPLICABLE, otherwise: true }
                """.formatted(rule.id(), indicator(id, rule)) + weight;
    }
}
