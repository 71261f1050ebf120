package org.assay.core.assess;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.ModelResult;
import org.assay.api.ruleset.Area;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.scoring.ModelScore;
import org.assay.core.scoring.Scheme;
import org.assay.core.scoring.ScoreSheet;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.ScoringModels;
import org.assay.core.scoring.Shown;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.Scoring;

/**
 * Applies the scoring models of a ruleset to one company.
 *
 * @param scoring of the ruleset
 * @param areas in the author's order, in the language of the reader
 * @param facts about the company
 * @param plugins that may combine what the grammar cannot
 */
record ModelResults(Scoring scoring, List<Area> areas, FactSheet facts, ScoringModels plugins) {
    Scheme scheme(Model model) {
        return new Scheme(model, areas, View.declared(facts), plugins);
    }

    ScoreSheet sheet(Model model, List<Scored> requirements) {
        return ModelScore.of(scheme(model), requirements);
    }

    /** The grades of the whole, which may have its own. */
    static List<String> grades(Model model) {
        return model.total().stream()
                .flatMap(rule -> rule.grades().stream())
                .findFirst()
                .orElse(model.grades())
                .stream()
                .map(Grade::name)
                .toList();
    }

    ModelResult of(Model model, ScoreSheet sheet) {
        Shown shown = new Shown(scoring);
        Map<String, String> titles = new HashMap<>();
        areas.forEach(area -> titles.put(area.id(), area.title()));
        Optional<LocalDate> validUntil = sheet.validFor().map(facts.asOf()::plus);
        return new ModelResult(
                model.id(),
                model.title(),
                sheet.state(),
                sheet.reason(),
                sheet.score().map(shown::of),
                sheet.max().map(shown::of),
                sheet.rawScore().map(shown::of),
                sheet.declaredScore().map(shown::of),
                sheet.grade(),
                validUntil,
                sheet.interval().map(range -> range.shown(shown)),
                shown.of(sheet.coverage()),
                sheet.caps(),
                sheet.areas().stream()
                        .map(area -> area.shown(titles.get(area.id()), shown))
                        .toList(),
                grades(model));
    }
}
