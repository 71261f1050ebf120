package org.assay.ruleset.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.Remedy;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.junit.jupiter.api.Test;

/** What a translation leaves out, on a ruleset whose base speaks French already. */
class TranslationsTest {
    private static final Path LIBRARY = Path.of("src/test/resources/broken/library");
    private static final String WEEK = "{ title: La semaine, finding: \"La semaine compte {hours.weekly}.\" }";
    private static final String FORCE = "{ title: Personne n'est forcé, findings: [ On force quelqu'un., ~ ] }";

    private static SourceTree base(String french) {
        SortedMap<String, byte[]> files =
                new TreeMap<>(SourceTrees.ofFolder(LIBRARY.resolve("base")).files());
        put(files, "i18n/fr.yaml", french);
        return new SourceTree("base", files);
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceTree overlay(String french) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ruleset.yaml", """
                id: overlay
                version: 1.0.0
                title: Overlay
                publisher: p
                licence: Apache-2.0
                extends: base ^1.0
                in_force: { from: 2026-01-01 }
                """);
        put(files, "changes/week.yaml", """
                reason: We agreed on it.
                tighten: { holds: hours.voluntary = true, finding: "Not everybody may refuse {hours.weekly}." }
                """);
        put(files, "i18n/fr.yaml", french);
        return new SourceTree("overlay", files);
    }

    private static Ruleset read(SourceTree tree, SourceTree... bases) {
        Dictionary dictionary = DictionaryReader.read(SourceTrees.ofFolder(LIBRARY.resolve("indicators")))
                .orThrow();
        Foundation foundation = new Foundation(
                dictionary,
                ParametersReader.read(SourceTrees.ofFolder(LIBRARY.resolve("parameters")), dictionary.units())
                        .orThrow(),
                Optional.empty(),
                Bases.of(List.of(bases)));
        return RulesetReader.read(tree, foundation).orThrow();
    }

    private static List<String> warnings(Ruleset ruleset) {
        return Translations.of(ruleset).stream().map(Issue::render).toList();
    }

    private static String complete() {
        return "title: Base\nareas: { all: Tout }\nrequirements: { week: " + WEEK + ", force: " + FORCE + " }\n";
    }

    @Test
    void aCompleteTranslationIsNotWarnedOf() {
        assertThat(warnings(read(base(complete())))).isEmpty();
    }

    @Test
    void whatIsMissingIsCountedAndNamed() {
        Ruleset ruleset = read(base("requirements: { week: { title: La semaine } }\n"));

        assertThat(warnings(ruleset))
                .containsExactly("base/i18n/fr.yaml:1:1: fr: 5 of 6 texts are missing: title, area all,"
                        + " requirement force title, requirement force finding 1, requirement week finding"
                        + " [lint.translation]");
        assertThat(Translations.of(ruleset)).noneMatch(Issue::isError);
    }

    @Test
    void anOverlayTakesOverWhatItsBaseSays() {
        String own =
                "title: Surcouche\nrequirements:\n  week: { reason: C'est convenu., findings: [ \"Refuser {hours.weekly} est interdit.\" ] }\n";

        assertThat(warnings(read(overlay(own), base(complete())))).isEmpty();
        assertThat(warnings(read(overlay("title: Surcouche\n"), base(complete()))))
                .singleElement()
                .asString()
                .contains("fr: 2 of 8 texts are missing: requirement week reason, requirement week finding");
    }

    private static SourceTree tightened(String french) {
        return overlay(french).with("changes/week.yaml", """
                reason: We agreed on it.
                tighten:
                  - { holds: hours.voluntary = true }
                  - { holds: hours.weekly <= 40, remedy: { do: Work 40., cause: Habit., effort: days } }
                """);
    }

    @Test
    void whatToDoAboutWhatAnOverlayAsksBeyondIsTranslated() {
        Ruleset overlay = read(tightened("""
                        title: Surcouche
                        requirements:
                          week:
                            reason: C'est convenu.
                            findings: [ Convenu., ~ ]
                            remedies: [ ~, { do: Faites-en 40., cause: L'usage. } ]
                        """), base(complete()));

        assertThat(warnings(overlay)).isEmpty();
        assertThat(overlay.in(overlay.translations().get(0)).requirements().stream()
                        .flatMap(requirement -> requirement.branches().stream())
                        .flatMap(branch -> branch.remedy().stream()))
                .extracting(Remedy::act, remedy -> remedy.cause().orElse(""))
                .contains(tuple("Faites-en 40.", "L'usage."))
                .doesNotContain(tuple("Work 40.", "Habit."));
        assertThat(warnings(read(tightened("title: Surcouche\n"), base(complete()))))
                .singleElement()
                .asString()
                .contains(
                        "fr: 4 of 10 texts are missing: requirement week reason, requirement week finding 1",
                        "week remedy 2 do, requirement week remedy 2 cause");
    }

    @Test
    void remediesThatAreNotThereAreRefusedAsTightened() {
        String first = "requirements: { week: { remedies: [ { do: Faites-en 40. }, ~ ] } }\n";
        String few = "requirements: { week: { remedies: [ ~ ] } }\n";

        assertThatThrownBy(() -> read(tightened(first), base(complete())))
                .hasMessageContaining("there is no remedy of its own to translate here; write `~`");
        assertThatThrownBy(() -> read(tightened(few), base(complete())))
                .hasMessageContaining(
                        "`remedies` has 1 of 2 entries: one for each entry of `tighten` of `week`, in order");
    }

    @Test
    void anOverlayDoesNotSpeakWhatItHasNoFileFor() {
        SortedMap<String, byte[]> files = new TreeMap<>(overlay("").files());
        files.remove("i18n/fr.yaml");

        assertThat(read(new SourceTree("overlay", files), base(complete())).translations())
                .isEmpty();
    }
}
