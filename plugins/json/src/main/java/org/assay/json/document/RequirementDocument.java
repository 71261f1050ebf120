package org.assay.json.document;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;

/**
 * What became of one requirement.
 *
 * @param id the requirement's id
 * @param clause the number of the clause it checks
 * @param area the area's id
 * @param basis what makes it a requirement
 * @param outcome what became of it
 * @param severity how grave a finding is or would be
 * @param findingId stable over time
 * @param finding in a sentence
 * @param because the facts and limits that forced the outcome
 * @param determination what a person decided
 * @param scored which of the two counts in the score
 * @param remedy what to do
 * @param title in a few words
 * @param note why there is no evidence, or what failed
 * @param toConfirm whether it rests on a value of low confidence
 * @param weight in the score
 * @param points 0 to 1
 * @param contribution to the score of 100
 * @param standard the standard of the clause
 * @param edition its edition
 * @param notApplicable why it does not apply; only where a reason is given
 * @param origin where it was taken from; only in an overlay
 * @param records what became of each record; only where there are any
 */
@JsonbPropertyOrder({
    "id",
    "clause",
    "area",
    "basis",
    "outcome",
    "severity",
    "findingId",
    "finding",
    "because",
    "determination",
    "scored",
    "remedy",
    "title",
    "note",
    "toConfirm",
    "weight",
    "points",
    "contribution",
    "standard",
    "edition",
    "notApplicable",
    "origin",
    "records"
})
public record RequirementDocument(
        String id,
        String clause,
        String area,
        String basis,
        String outcome,
        String severity,
        Optional<String> findingId,
        Optional<String> finding,
        List<ReasonDocument> because,
        Optional<DeterminationDocument> determination,
        String scored,
        Optional<RemedyDocument> remedy,
        String title,
        Optional<String> note,
        boolean toConfirm,
        JsonValue weight,
        JsonValue points,
        JsonValue contribution,
        Optional<String> standard,
        Optional<String> edition,
        @JsonbProperty(nillable = false) Optional<NotApplicableDocument> notApplicable,
        @JsonbProperty(nillable = false) Optional<OriginDocument> origin,
        @JsonbProperty(nillable = false) Optional<List<RecordDocument>> records) {
    static RequirementDocument of(RequirementResult result) {
        return new RequirementDocument(
                result.id(),
                result.clause().number(),
                result.area(),
                result.basis().name(),
                result.outcome().name(),
                result.severity().name(),
                result.findingId(),
                result.finding(),
                result.because().stream().map(ReasonDocument::of).toList(),
                result.determination().map(DeterminationDocument::of),
                result.scored().word(),
                result.remedy().map(RemedyDocument::of),
                result.title(),
                Values.text(result.note()),
                result.toConfirm(),
                Values.number(result.weight()),
                Values.number(result.points()),
                Values.number(result.contribution()),
                Values.text(result.clause().standard()),
                Values.text(result.clause().edition()),
                result.notApplicable().map(NotApplicableDocument::of),
                result.origin().map(OriginDocument::of),
                records(result.records()));
    }

    private static Optional<List<RecordDocument>> records(List<RecordResult> records) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.stream().map(RecordDocument::of).toList());
    }
}
