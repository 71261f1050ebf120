package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;
import org.assay.api.service.TestReport;
import org.assay.api.service.Workbench;
import org.assay.testkit.AssayExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lints every ruleset that is shipped or shown, and runs its cases in the real engine. */
class RulesetCasesIT {
    private static final int FEWEST_CASES = 3;

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    static Stream<Path> rulesets() throws IOException {
        return Stream.concat(folders(Repository.RULESETS), folders(Repository.EXAMPLES.resolve("rulesets")));
    }

    private static Stream<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve("ruleset.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void aRulesetHasNoFaultsAndItsCasesPass(Path folder, Workbench workbench) {
        boolean shipped = folder.startsWith(Repository.RULESETS);

        assertThat(workbench.lint(folder))
                .filteredOn(issue -> shipped || issue.isError())
                .extracting(Issue::render)
                .isEmpty();

        TestReport report = workbench.test(folder);

        assertThat(report.cases())
                .filteredOn(result -> !result.passed())
                .extracting(result -> result.location() + " " + result.name() + ": " + result.failures())
                .isEmpty();
        assertThat(report.golden())
                .filteredOn(result -> !result.passed())
                .extracting(result -> result.location() + " " + result.name() + ": " + result.failures())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void everyRequirementHasEnoughCases(Path folder, Workbench workbench) {
        Map<String, Integer> cases = new HashMap<>();
        workbench.test(folder).cases().forEach(result -> cases.merge(result.requirement(), 1, Integer::sum));

        assertThat(cases.values()).allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(FEWEST_CASES));
    }

    @Test
    void theFourRulesetsAreLoadedWithoutProblems(RulesetCatalog catalog) {
        assertThat(catalog.problems()).extracting(Issue::render).isEmpty();
        assertThat(catalog.rulesets())
                .extracting(RulesetInfo::id)
                .containsExactly("anti-corruption", "iso-14001", "labour", "sa-8000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anti-corruption", "iso-14001", "labour", "sa-8000"})
    void eachOfThemHasAtLeastFifteenRequirements(String id, RulesetCatalog catalog) {
        assertThat(catalog.ruleset(RulesetSelector.parse(id)).requirements()).hasSizeGreaterThanOrEqualTo(15);
    }
}
