package org.assay.ruleset.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;

/** Requirements that do not say why they do not apply, and reasons that nobody gives. */
class NotApplicableReasonsTest {
    private static final Path LIBRARY = Path.of("src/test/resources/broken/library");
    private static final Set<IssueCode> CODES = Set.of(IssueCode.LINT_NO_REASON, IssueCode.LINT_UNUSED_REASON);

    private static List<String> warnings(String reasons, String requirement) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ruleset.yaml", """
                id: overlay
                version: 1.0.0
                title: Overlay
                publisher: p
                licence: Apache-2.0
                extends: base ^1.0
                in_force: { from: 2026-01-01 }
                not_applicable_reasons:
                """ + reasons);
        put(files, "requirements/all/plan.yaml", """
                id: plan
                clause: { number: "3" }
                title: A plan
                basis: CODE
                severity: MINOR
                """ + requirement);
        put(
                files,
                "requirements/all/plan.cases.yaml",
                "- { name: c, given: { hours.voluntary: true }, expect: MET }\n");
        return Lint.of(
                        RulesetReader.readWithCases(new SourceTree("overlay", files), foundation())
                                .orThrow(),
                        List.of())
                .stream()
                .filter(issue -> CODES.contains(issue.code()))
                .map(NotApplicableReasonsTest::shown)
                .toList();
    }

    private static String shown(Issue issue) {
        return issue.location() + " " + issue.code() + " " + issue.message().replaceFirst(";.*", "");
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Foundation foundation() {
        Dictionary dictionary = DictionaryReader.read(SourceTrees.ofFolder(LIBRARY.resolve("indicators")))
                .orThrow();
        return new Foundation(
                dictionary,
                ParametersReader.read(SourceTrees.ofFolder(LIBRARY.resolve("parameters")), dictionary.units())
                        .orThrow(),
                Optional.empty(),
                Bases.of(List.of(SourceTrees.ofFolder(LIBRARY.resolve("base")))));
    }

    @Test
    void aReasonThatNobodyGivesIsNamed() {
        assertThat(warnings("  - { id: nobody, text: N. }\n", "met_when: hours.voluntary = true\n"))
                .containsExactly(
                        "overlay/ruleset.yaml:9:11 LINT_UNUSED_REASON no requirement gives the reason `nobody`");
    }

    @Test
    void aRequirementThatNamesNoReasonIsNamedWhereItsConditionStands() {
        String branches = """
                applies_when: hours.weekly > 1
                branches:
                  - { outcome: MET, when: hours.voluntary }
                  - { outcome: NOT_APPLICABLE, otherwise: true }
                """;

        assertThat(warnings("  []\n", branches))
                .containsExactly(
                        "overlay/requirements/all/plan.yaml:6:15 LINT_NO_REASON `plan` does not say why it does not apply",
                        "overlay/requirements/all/plan.yaml:9:5 LINT_NO_REASON `plan` does not say why it does not apply");
    }

    @Test
    void whoeverGivesItsReasonIsNotNamed() {
        String requirement =
                "applies_when: hours.weekly > 1\nnot_applicable: nobody\nmet_when: hours.voluntary = true\n";

        assertThat(warnings("  - { id: nobody, text: N. }\n", requirement)).isEmpty();
    }
}
