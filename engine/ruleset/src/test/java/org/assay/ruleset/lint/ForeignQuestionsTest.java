package org.assay.ruleset.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.Issue;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.junit.jupiter.api.Test;

class ForeignQuestionsTest {
    private static final String BUNDLE = "version: 1.0.0\ntitle: t\npublisher: p\nlicence: Apache-2.0\n";
    private static final String HEADER = """
            version: 1.0.0
            title: t
            publisher: p
            licence: Apache-2.0
            in_force: { from: 2020-01-01 }
            """;
    private static final String BASE = HEADER + """
            id: base
            prefix: own
            requires: { indicators: ^1.0, parameters: ^1.0 }
            cases_as_of: 2026-06-30
            areas: [ { id: all, title: All } ]
            """;
    private static final String OWN = """
            - { id: own.free, type: boolean, question: q }
            - { id: own.first, type: boolean, asked_by: [one], question: q }
            - { id: own.both, type: boolean, asked_by: [one, two], question: q }
            - { id: own.orphan, type: boolean, asked_by: [], question: q }
            """;

    @Test
    void itsOwnQuestionsAndThoseOfNobodyInParticularMayBeRead() {
        assertThat(warnings("own.first and own.both and own.free", "own.both and own.free"))
                .isEmpty();
    }

    @Test
    void theQuestionOfAnotherIsNamedWithItsReader() {
        assertThat(warnings("own.first", "own.free and own.first"))
                .containsExactly("warning lint.foreign_question base/requirements/all/two.yaml:1: `two` reads"
                        + " `own.first`, a question of `one`: read a question of its own, or add `two` to the"
                        + " `asked_by` of that one");
    }

    @Test
    void aQuestionThatNoRequirementAsksIsForeignToEach() {
        assertThat(warnings("own.orphan", "own.free"))
                .containsExactly("warning lint.foreign_question base/requirements/all/one.yaml:1: `one` reads"
                        + " `own.orphan`, which no requirement asks: read a question of its own, or add `one` to the"
                        + " `asked_by` of that one");
    }

    @Test
    void anAnswerThatDecidesWhetherARequirementAppliesIsReadToo() {
        assertThat(of(base("own.free", "own.free\napplies_when: own.first"), Bases.NONE))
                .hasSize(1);
    }

    @Test
    void aRequirementTakenOverUnderALongerNameStillAsksItsQuestions() {
        SourceTree other = tree(
                "other",
                Map.of(
                        "ruleset.yaml",
                        BASE.replace("base", "other"),
                        "requirements/all/r.yaml",
                        requirement("r", "country = \"MA\"")));
        SourceTree overlay =
                tree("over", Map.of("ruleset.yaml", HEADER + "id: over\nextends: [base ^1.0, other ^1.0]\n"));

        List<String> said = of(overlay, Bases.of(List.of(base("own.first", "own.first"), other)));

        assertThat(said).singleElement().asString().contains("`base.two` reads `own.first`");
    }

    private static List<String> warnings(String one, String two) {
        return of(base(one, two), Bases.NONE);
    }

    private static List<String> of(SourceTree tree, Bases bases) {
        Dictionary dictionary = DictionaryReader.read(tree(
                        "indicators",
                        Map.of(
                                "bundle.yaml",
                                "id: indicators\n" + BUNDLE,
                                "units.yaml",
                                "- { id: h, quantity: time }\n")))
                .orThrow();
        var parameters = ParametersReader.read(
                        tree("parameters", Map.of("bundle.yaml", "id: parameters\n" + BUNDLE)), dictionary.units())
                .orThrow();
        Ruleset ruleset = RulesetReader.read(tree, new Foundation(dictionary, parameters, Optional.empty(), bases))
                .orThrow();
        return ForeignQuestions.of(ruleset).stream()
                .map(ForeignQuestionsTest::shown)
                .toList();
    }

    private static String shown(Issue issue) {
        return issue.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                + issue.code().id() + " " + issue.location().source() + ":"
                + issue.location().line() + ": " + issue.message();
    }

    private static SourceTree base(String one, String two) {
        return tree(
                "base",
                Map.of(
                        "ruleset.yaml",
                        BASE,
                        "indicators/own.yaml",
                        OWN,
                        "requirements/all/one.yaml",
                        requirement("one", one),
                        "requirements/all/two.yaml",
                        requirement("two", two)));
    }

    private static String requirement(String id, String condition) {
        return "id: " + id + "\nclause: { number: c }\ntitle: T\nbasis: CODE\nseverity: MAJOR\nmet_when: " + condition
                + "\n";
    }

    private static SourceTree tree(String name, Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new SourceTree(name, files);
    }
}
