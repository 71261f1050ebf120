package org.assay.ruleset.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Translation;
import org.assay.ruleset.translate.Translatable;
import org.assay.ruleset.translate.Translatables;

/** Counts the texts that a translation leaves in the own language. */
public final class Translations {
    private static final int NAMED = 10;

    private Translations() {}

    /** Returns a warning for each translation of a ruleset that is not complete. */
    public static List<Issue> of(Ruleset ruleset) {
        return ruleset.translations().stream()
                .filter(translation ->
                        !translation.language().equals(ruleset.header().locale()))
                .flatMap(translation -> warning(translation, Translatables.of(ruleset, translation)))
                .toList();
    }

    /** Returns a warning for each translation of the shared indicators that is not complete. */
    public static List<Issue> of(Dictionary dictionary) {
        return dictionary.translations().stream()
                .flatMap(translation -> warning(translation, Translatables.of(dictionary, translation)))
                .toList();
    }

    private static Stream<Issue> warning(Translation translation, List<Translatable> all) {
        List<Translatable> missing =
                all.stream().filter(text -> !text.translated()).toList();
        long texts = all.stream().filter(text -> !text.own().isEmpty()).count();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        String first = missing.stream().limit(NAMED).map(Translatable::label).collect(Collectors.joining(", "));
        String message = translation.language() + ": " + missing.size() + " of " + texts + " texts are missing: "
                + first + (missing.size() > NAMED ? ", ..." : "");
        return Stream.of(Issue.warning(IssueCode.LINT_TRANSLATION, translation.at(), message));
    }
}
