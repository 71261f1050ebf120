package org.assay.ruleset.translate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Phrases;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Texts;
import org.assay.ruleset.model.Translation;

/** Goes through everything there is to translate, in the order in which a translation holds it. */
public final class Translatables {
    private final List<Translatable> found = new ArrayList<>();
    private final Translation translation;

    private Translatables(Translation translation) {
        this.translation = translation;
    }

    /** Returns the texts of a ruleset, and which of them a translation says. */
    public static List<Translatable> of(Ruleset ruleset, Translation translation) {
        Translatables texts = new Translatables(translation);
        texts.header(ruleset);
        Phrases phrases = Phrases.of(ruleset.header().locale());
        ruleset.requirements()
                .forEach(requirement -> texts.found.addAll(
                        new RequirementTexts(requirement, translation.requirement(requirement.id()), phrases).all()));
        texts.indicators(ruleset.ownIndicators());
        return texts.found;
    }

    /** Returns the texts of the shared indicators, and which of them a translation says. */
    public static List<Translatable> of(Dictionary dictionary, Translation translation) {
        Translatables texts = new Translatables(translation);
        texts.indicators(dictionary.indicators());
        return texts.found;
    }

    private void header(Ruleset ruleset) {
        Texts texts = translation.header();
        word(texts, ruleset.header().title(), "title");
        ruleset.header().areas().forEach(area -> word(texts, area.title(), "areas", area.id()));
        ruleset.header()
                .reasons()
                .forEach(reason -> word(texts, reason.text(), "not_applicable_reasons", reason.code()));
        ruleset.removed().forEach(one -> word(texts, one.reason(), "removed", one.requirement()));
    }

    private void indicators(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            Texts texts = translation.indicator(indicator.id());
            word(texts, indicator.question(), "indicators", indicator.id(), "question");
            word(texts, indicator.help(), "indicators", indicator.id(), "help");
            indicator
                    .fields()
                    .forEach(
                            field -> word(texts, field.question(), "indicators", indicator.id(), "fields", field.id()));
        }
    }

    private void word(Texts texts, String own, String... path) {
        if (!own.isEmpty()) {
            found.add(new Translatable(List.of(path), own, texts.words().containsKey(own), true));
        }
    }
}
