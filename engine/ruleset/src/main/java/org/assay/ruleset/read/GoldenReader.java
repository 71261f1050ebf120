package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.assessment.State;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.api.value.Numbers;
import org.assay.ruleset.model.ExpectedFigures;
import org.assay.ruleset.model.GoldenCase;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.scoring.Model;

/** Reads the golden cases of a ruleset: whole companies with what they score. */
final class GoldenReader {
    /** Figures that are no numbers. */
    private static final Set<String> TEXTS =
            Set.of("state", "grade", "valid_until", "low_grade", "high_grade", "reason");

    private final Files files;
    private final Ruleset ruleset;
    private final CaseCompany company;
    private final List<String> areas;
    private final List<String> models;

    GoldenReader(Files files, Ruleset ruleset) {
        this.files = files;
        this.ruleset = ruleset;
        this.company = new CaseCompany(
                ruleset.vocabulary(),
                ruleset.requirements().stream()
                        .map(Requirement::id)
                        .map(id -> ruleset.header().id() + "/" + id)
                        .collect(Collectors.toSet()),
                files.found());
        this.areas = ruleset.header().areas().stream().map(Area::id).toList();
        this.models = ruleset.scoring().models().stream().map(Model::id).toList();
    }

    List<GoldenCase> readAll() {
        List<GoldenCase> cases = new ArrayList<>();
        for (String path : files.tree().paths("golden/", ".yaml")) {
            for (Form form : files.forms(path, "a whole company")) {
                cases.add(read(form));
                form.done();
            }
        }
        return cases;
    }

    private GoldenCase read(Form form) {
        form.datum("expect")
                .filter(expected -> expected instanceof Datum.Fields fields
                        && fields.entries().isEmpty())
                .ifPresent(expected -> form.invalid("expect", "`expect` names no figure, so nothing is compared"));
        LocalDate asOf = form.date("as_of").orElse(ruleset.header().casesAsOf());
        return new GoldenCase(
                form.requiredText("name"),
                company.read(mapping(form, "given", "the answers of a company"), asOf),
                asOf,
                ofAModel(mapping(form, "expect", "the figures that come out"), true),
                form.at());
    }

    private Form mapping(Form form, String key, String what) {
        Datum.Fields nothing = new Datum.Fields(Map.of(), Map.of(), form.at());
        form.require(key, form.datum(key), null);
        return form.form(key, what)
                .or(() -> Form.of(nothing, what, Form.Codes.RULESET, files.found()))
                .orElseThrow();
    }

    private ExpectedFigures ofAModel(Form form, boolean headline) {
        Map<String, ExpectedFigures> further = new LinkedHashMap<>();
        if (headline) {
            form.form("models", "figures of further models")
                    .ifPresent(given -> given.keys().forEach(id -> {
                        check(given, id, "model", models);
                        given.form(id, "figures of a model").ifPresent(one -> further.put(id, ofAModel(one, false)));
                    }));
        }
        Map<String, String> figures = figures(form, ExpectedFigures.OF_A_MODEL);
        form.word("state", State.class).ifPresent(state -> figures.put("state", state.name()));
        ExpectedFigures expected = new ExpectedFigures(figures, ofAreas(form), further);
        form.done();
        return expected;
    }

    private Map<String, ExpectedFigures> ofAreas(Form form) {
        Map<String, ExpectedFigures> figures = new LinkedHashMap<>();
        form.form("areas", "figures of single areas")
                .ifPresent(given -> given.keys().forEach(id -> {
                    check(given, id, "area", areas);
                    given.form(id, "figures of an area").ifPresent(one -> {
                        Map<String, String> own = figures(one, ExpectedFigures.OF_AN_AREA);
                        one.done();
                        figures.put(id, new ExpectedFigures(own, Map.of(), Map.of()));
                    });
                }));
        return figures;
    }

    private static Map<String, String> figures(Form form, List<String> keys) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String key : keys) {
            Optional<String> text = form.text(key);
            text.filter(given -> !TEXTS.contains(key) && !isFigure(given))
                    .ifPresent(given ->
                            form.invalid(key, "`" + key + "` must be a number, or none, not \"" + given + "\""));
            text.ifPresent(given -> figures.put(key, given));
        }
        return figures;
    }

    private static boolean isFigure(String text) {
        return text.equals(ExpectedFigures.NONE) || Numbers.parse(text).isPresent();
    }

    private static void check(Form form, String id, String what, List<String> known) {
        if (!known.contains(id)) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at(id),
                    "there is no " + what + " `" + id + "`" + Nearest.hint(id, known));
        }
    }
}
