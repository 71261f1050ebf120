package org.assay.json.document;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.AreaResult;

/**
 * The score of one area.
 *
 * @param id the area's id
 * @param score after caps
 * @param rawScore before caps
 * @param grade null when withheld or when nothing applies
 * @param caps what limits it
 * @param title for people
 * @param max what there is to score; only where that is not 100
 */
@JsonbPropertyOrder({"id", "score", "rawScore", "grade", "caps", "title", "max"})
public record AreaDocument(
        String id,
        JsonValue score,
        JsonValue rawScore,
        Optional<String> grade,
        List<CapDocument> caps,
        String title,
        @JsonbProperty(nillable = false) Optional<JsonValue> max) {
    static AreaDocument of(AreaResult area) {
        return new AreaDocument(
                area.id(),
                Values.number(area.score()),
                Values.number(area.rawScore()),
                area.grade(),
                area.caps().stream().map(CapDocument::of).toList(),
                area.title(),
                Values.unusual(area.max()));
    }
}
