package org.assay.core.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.value.Numbers;
import org.assay.ruleset.model.ExpectedFigures;

/** Holds what a whole company scores against what its author expects. */
public final class GoldenExpectation {
    private final List<String> differences = new ArrayList<>();

    private GoldenExpectation() {}

    /** Returns in sentences which figures differ; nothing if all are as expected. */
    public static List<String> differences(ExpectedFigures expected, RulesetResult result) {
        GoldenExpectation expectation = new GoldenExpectation();
        expectation.compare("", expected, result.headline());
        Stream.concat(Stream.of(result.headline()), result.further().stream())
                .filter(model -> expected.models().containsKey(model.model()))
                .forEach(model -> expectation.compare(
                        "model " + model.model() + ": ", expected.models().get(model.model()), model));
        return expectation.differences;
    }

    private void compare(String where, ExpectedFigures expected, ModelResult result) {
        compare(where, expected.figures(), figures(result));
        result.areas().stream()
                .filter(area -> expected.areas().containsKey(area.id()))
                .forEach(area -> compare(
                        where + "area " + area.id() + ": ",
                        expected.areas().get(area.id()).figures(),
                        figures(area)));
        if (result.areas().isEmpty() && !expected.areas().isEmpty()) {
            differences.add(where + "expected figures of areas, but there is no score: " + result.reason());
        }
    }

    private void compare(String where, Map<String, String> expected, Map<String, Optional<String>> given) {
        expected.forEach((key, wanted) -> {
            String actual = given.get(key).orElse(ExpectedFigures.NONE);
            if (!isSame(wanted, actual)) {
                differences.add(where + "expected " + key + " " + wanted + ", got " + actual);
            }
        });
    }

    private static boolean isSame(String wanted, String actual) {
        return wanted.equals(actual)
                || Numbers.parse(wanted)
                        .flatMap(number -> Numbers.parse(actual).map(other -> number.compareTo(other) == 0))
                        .orElse(false);
    }

    private static Map<String, Optional<String>> figures(ModelResult result) {
        Map<String, Optional<String>> figures = new HashMap<>();
        figures.put("state", Optional.of(result.state().name()));
        figures.put("score", number(result.score()));
        figures.put("max", number(result.max()));
        figures.put("raw_score", number(result.rawScore()));
        figures.put("declared_score", number(result.declaredScore()));
        figures.put("grade", result.grade());
        figures.put("valid_until", result.validUntil().map(LocalDate::toString));
        figures.put("coverage", number(Optional.of(result.coverage())));
        figures.put("low", number(result.interval().map(Interval::low)));
        figures.put("high", number(result.interval().map(Interval::high)));
        figures.put("low_grade", result.interval().map(Interval::lowGrade).filter(grade -> !grade.isEmpty()));
        figures.put("high_grade", result.interval().map(Interval::highGrade).filter(grade -> !grade.isEmpty()));
        figures.put("reason", Optional.of(result.reason()).filter(reason -> !reason.isEmpty()));
        return figures;
    }

    private static Map<String, Optional<String>> figures(AreaResult area) {
        return Map.of(
                "score", number(area.score()),
                "max", number(area.max()),
                "raw_score", number(area.rawScore()),
                "grade", area.grade());
    }

    private static Optional<String> number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString);
    }
}
