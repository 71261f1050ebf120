package org.assay.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Remedy;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.rules.Run;
import org.assay.core.scoring.ScoringModels;
import org.assay.ruleset.lint.Translations;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.Casebook;
import org.assay.ruleset.read.FolderReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every translation that is shipped says every finding of its ruleset's cases, and says it without English. */
class ShippedTranslationsTest {
    private static final Path RULESETS = Path.of("../../rulesets");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(not answered|not met|yes|none|days?|weeks?|months?|years?|the|of)\\b");

    private final FolderReader reader =
            new FolderReader(Optional.empty(), Optional.empty(), Optional.empty(), Bases.NONE);

    static Stream<Arguments> translations() throws IOException {
        List<Arguments> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULESETS, 3)) {
            files.filter(file -> file.getParent().endsWith("i18n"))
                    .map(file -> RULESETS.relativize(file))
                    .filter(file -> !file.startsWith("indicators"))
                    .sorted()
                    .forEach(file -> found.add(Arguments.of(
                            file.getName(0).toString(),
                            file.getFileName().toString().replace(".yaml", ""))));
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(3);
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftOut(String ruleset, String language) {
        Casebook casebook = reader.casebook(RULESETS.resolve(ruleset)).orThrow();

        assertThat(Translations.of(casebook.ruleset()))
                .extracting(Issue::render)
                .noneMatch(text -> text.contains(language + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyFindingIsSaidInTheLanguage(String folder, String language) {
        Casebook casebook = reader.casebook(RULESETS.resolve(folder)).orThrow();
        Set<String> findings = new HashSet<>();
        try (CompiledRuleset ruleset = CompiledRuleset.of(casebook.ruleset())) {
            for (RequirementCase example : casebook.cases()) {
                RequirementResult own = result(ruleset, example, List.of());
                RequirementResult said = result(ruleset, example, List.of(language));
                check(own, said);
                said.finding().ifPresent(findings::add);
            }
        }
        assertThat(findings)
                .hasSizeGreaterThan(casebook.ruleset().requirements().size());
    }

    private static void check(RequirementResult own, RequirementResult said) {
        String text = Stream.of(
                        Stream.of(said.title(), said.question(), said.note()),
                        said.finding().stream(),
                        said.remedy().stream().flatMap(ShippedTranslationsTest::texts))
                .flatMap(texts -> texts)
                .reduce("", (one, other) -> one + "\n" + other);
        assertThat(text).doesNotContainPattern(ENGLISH);
        assertThat(said.title()).isNotEqualTo(own.title());
        assertThat(said.outcome()).isEqualTo(own.outcome());
        assertThat(said.findingId()).isEqualTo(own.findingId());
        assertThat(said.finding().isPresent()).isEqualTo(own.finding().isPresent());
        said.finding()
                .ifPresent(finding ->
                        assertThat(finding).isNotEqualTo(own.finding().orElseThrow()));
    }

    private static Stream<String> texts(Remedy remedy) {
        return Stream.of(Stream.of(remedy.act()), remedy.cause().stream(), remedy.prevent().stream())
                .flatMap(text -> text);
    }

    private static RequirementResult result(CompiledRuleset ruleset, RequirementCase example, List<String> languages) {
        CompanyProfile company = example.given();
        FactSheet sheet = FactSheet.of(
                ruleset.ruleset().vocabulary(), company, Derived.NOTHING, example.asOf(), new ArrayList<>());
        Run run = ruleset.network().evaluate(sheet);
        return new Results(ruleset, ruleset.in(languages), company, ScoringModels.NONE)
                .of(run).requirements().stream()
                        .filter(requirement -> requirement.id().equals(example.requirement()))
                        .findFirst()
                        .orElseThrow();
    }
}
