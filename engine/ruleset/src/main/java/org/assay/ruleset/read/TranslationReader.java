package org.assay.ruleset.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Removed;
import org.assay.api.value.Form;
import org.assay.conditions.Phrases;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Texts;
import org.assay.ruleset.model.Translation;

/** Reads one translation. Every id in it must be there, and every sentence must read the same values. */
final class TranslationReader {
    private final String language;
    private final Form form;
    private final Phrases own;
    private final Expressions expressions;

    /** Makes a reader of a file beside one whose own sentences are read like this. */
    TranslationReader(String language, Form form, Expressions own) {
        this.language = language;
        this.form = form;
        this.own = own.phrases();
        this.expressions = own.in(language);
    }

    /** Reads the translation of a ruleset. */
    Translation ruleset(
            RulesetHeader header, List<Indicator> indicators, List<Requirement> requirements, List<Removed> removed) {
        Translation translation = new Translation(
                language,
                header(header, removed),
                requirements(requirements),
                indicators("indicator of its own", indicators),
                form.at());
        form.done();
        return translation;
    }

    /** Reads the translation of the shared indicators. */
    Translation dictionary(Collection<Indicator> indicators) {
        Translation translation =
                new Translation(language, Texts.NONE, Map.of(), indicators("indicator", indicators), form.at());
        form.done();
        return translation;
    }

    private Texts header(RulesetHeader header, List<Removed> removed) {
        TextForm texts = new TextForm(expressions);
        texts.word(form, "title", header.title());
        words(texts, "areas", "area", header.areas(), Area::id, Area::title);
        words(texts, Reasons.LIST, "reason", header.reasons(), NotApplicableReason::code, NotApplicableReason::text);
        words(texts, "removed", "requirement left out", removed, Removed::requirement, Removed::reason);
        return texts.texts();
    }

    private <T> void words(
            TextForm texts,
            String section,
            String what,
            List<T> things,
            Function<T, String> id,
            Function<T, String> own) {
        Map<String, String> words = new LinkedHashMap<>();
        things.forEach(thing -> words.putIfAbsent(id.apply(thing), own.apply(thing)));
        TextForm.members(form, section, what, words.keySet(), (given, key) -> texts.word(given, key, words.get(key)));
    }

    private Map<String, Texts> requirements(List<Requirement> requirements) {
        Map<String, Requirement> byId = new HashMap<>();
        requirements.forEach(requirement -> byId.putIfAbsent(requirement.id(), requirement));
        Map<String, Texts> read = new HashMap<>();
        List<String> known = requirements.stream().map(Requirement::id).toList();
        TextForm.members(
                form,
                "requirements",
                "requirement",
                known,
                (section, id) -> section.form(id, "the texts of a requirement")
                        .map(texts -> requirement(texts, byId.get(id)))
                        .ifPresent(texts -> read.put(id, texts)));
        return read;
    }

    private Texts requirement(Form given, Requirement requirement) {
        TextForm texts = new TextForm(inside(requirement));
        given.text("title")
                .filter(title -> requirement.isUnworded(own))
                .ifPresent(title -> texts.sentence(requirement.finding(), expressions.unmet(title)));
        return new RequirementTexts(given, requirement, texts).read();
    }

    private Expressions inside(Requirement requirement) {
        return requirement
                .repeat()
                .map(repeat -> expressions.readingAlso(repeat.record()))
                .orElse(expressions);
    }

    private Map<String, Texts> indicators(String what, Collection<Indicator> indicators) {
        Map<String, Indicator> byId = new HashMap<>();
        indicators.forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
        Map<String, Texts> read = new HashMap<>();
        List<String> known = indicators.stream().map(Indicator::id).toList();
        TextForm.members(
                form,
                "indicators",
                what,
                known,
                (section, id) -> section.form(id, "the texts of an indicator")
                        .ifPresent(texts -> read.put(id, indicator(texts, byId.get(id)))));
        return read;
    }

    private Texts indicator(Form given, Indicator indicator) {
        TextForm texts = new TextForm(expressions);
        texts.word(given, "question", indicator.question());
        texts.word(given, "help", indicator.help());
        Map<String, String> questions = new HashMap<>();
        indicator.fields().forEach(field -> questions.put(field.id(), field.question()));
        TextForm.members(
                given,
                "fields",
                "field",
                questions.keySet(),
                (section, id) -> texts.word(section, id, questions.get(id)));
        given.done();
        return texts.texts();
    }
}
