package org.assay.json.document;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.ModelResult;
import org.assay.json.document.ResultDocument.IntervalDocument;

/**
 * What a further scoring model says of the same outcomes.
 *
 * @param model its id
 * @param title for people; potentially empty
 * @param state what the score may be used for
 * @param score after caps
 * @param rawScore before caps
 * @param declaredScore as if every answer had its evidence
 * @param grade withheld where it is null and there is a score
 * @param interval what completing the answers could give
 * @param coverage per cent decided on sufficient evidence
 * @param caps what limits the grade
 * @param areas in the author's order
 * @param max what there is to score; only where that is not 100
 * @param validUntil the day on which the grade ends to hold; only where the model says
 * @param reason why there is no score, or a state in its place; only where the model says
 */
@JsonbPropertyOrder({
    "model",
    "title",
    "state",
    "score",
    "rawScore",
    "declaredScore",
    "grade",
    "interval",
    "coverage",
    "caps",
    "areas",
    "max",
    "validUntil",
    "reason"
})
public record ModelDocument(
        String model,
        String title,
        String state,
        JsonValue score,
        JsonValue rawScore,
        JsonValue declaredScore,
        Optional<String> grade,
        Optional<IntervalDocument> interval,
        JsonValue coverage,
        List<CapDocument> caps,
        List<AreaDocument> areas,
        @JsonbProperty(nillable = false) Optional<JsonValue> max,
        @JsonbProperty(nillable = false) Optional<String> validUntil,
        @JsonbProperty(nillable = false) Optional<String> reason) {
    static ModelDocument of(ModelResult result) {
        return new ModelDocument(
                result.model(),
                result.title(),
                result.state().name(),
                Values.number(result.score()),
                Values.number(result.rawScore()),
                Values.number(result.declaredScore()),
                result.grade(),
                result.interval().map(IntervalDocument::of),
                Values.number(result.coverage()),
                result.caps().stream().map(CapDocument::of).toList(),
                result.areas().stream().map(AreaDocument::of).toList(),
                Values.unusual(result.max()),
                result.validUntil().map(LocalDate::toString),
                Values.text(result.reason()));
    }
}
