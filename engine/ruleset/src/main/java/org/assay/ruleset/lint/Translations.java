package org.assay.ruleset.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Indicator;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Texts;
import org.assay.ruleset.model.Translation;

/** Counts the texts that a translation leaves in the own language. */
public final class Translations {
    private static final int NAMED = 10;

    private final Set<String> all = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();

    private Translations() {}

    /** Returns a warning for each translation of a ruleset that is not complete. */
    public static List<Issue> of(Ruleset ruleset) {
        return ruleset.translations().stream()
                .filter(translation ->
                        !translation.language().equals(ruleset.header().locale()))
                .flatMap(translation -> new Translations().of(ruleset, translation))
                .toList();
    }

    /** Returns a warning for each translation of the shared indicators that is not complete. */
    public static List<Issue> of(Dictionary dictionary) {
        return dictionary.translations().stream()
                .flatMap(translation -> {
                    Translations texts = new Translations();
                    texts.indicators(dictionary.indicators(), translation);
                    return texts.warning(translation);
                })
                .toList();
    }

    private Stream<Issue> of(Ruleset ruleset, Translation translation) {
        text("title", ruleset.header().title(), translation.header());
        ruleset.header().areas().forEach(area -> text("area " + area.id(), area.title(), translation.header()));
        ruleset.header()
                .reasons()
                .forEach(reason -> text("reason " + reason.code(), reason.text(), translation.header()));
        ruleset.removed().forEach(one -> text("removed " + one.requirement(), one.reason(), translation.header()));
        for (Requirement requirement : ruleset.requirements()) {
            new RequirementTexts(requirement)
                    .forEach((label, isIn) -> count(label, isIn.test(translation.requirement(requirement.id()))));
        }
        indicators(ruleset.ownIndicators(), translation);
        return warning(translation);
    }

    private void indicators(Collection<Indicator> indicators, Translation translation) {
        for (Indicator indicator : indicators) {
            Texts texts = translation.indicator(indicator.id());
            String name = "indicator " + indicator.id();
            text(name + " question", indicator.question(), texts);
            text(name + " help", indicator.help(), texts);
            indicator.fields().forEach(field -> text(name + " field " + field.id(), field.question(), texts));
        }
    }

    private void text(String label, String own, Texts texts) {
        if (!own.isEmpty()) {
            count(label, texts.words().containsKey(own));
        }
    }

    private void count(String label, boolean translated) {
        if (all.add(label) && !translated) {
            missing.add(label);
        }
    }

    private Stream<Issue> warning(Translation translation) {
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        String first = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
        String message = translation.language() + ": " + missing.size() + " of " + all.size() + " texts are missing: "
                + first + (missing.size() > NAMED ? ", ..." : "");
        return Stream.of(Issue.warning(IssueCode.LINT_TRANSLATION, translation.at(), message));
    }
}
