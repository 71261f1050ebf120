package org.assay.ruleset.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that have to come out of one scoring model.
 *
 * @param figures as written, by their keys, such as {@code score}; only what the author names is compared
 * @param areas the figures of single areas, by id
 * @param models the figures of further models, by id
 */
public record ExpectedFigures(
        Map<String, String> figures, Map<String, ExpectedFigures> areas, Map<String, ExpectedFigures> models) {
    /** What may be said of a model. */
    public static final List<String> OF_A_MODEL = List.of(
            "state",
            "score",
            "max",
            "raw_score",
            "declared_score",
            "grade",
            "valid_until",
            "coverage",
            "low",
            "high",
            "low_grade",
            "high_grade",
            "reason");

    /** What may be said of an area. */
    public static final List<String> OF_AN_AREA = List.of("score", "max", "raw_score", "grade");

    /** How the author says that there is none. */
    public static final String NONE = "none";

    public ExpectedFigures {
        figures = new LinkedHashMap<>(figures);
        areas = new LinkedHashMap<>(areas);
        models = new LinkedHashMap<>(models);
    }
}
