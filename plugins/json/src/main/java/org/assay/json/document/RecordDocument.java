package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.RecordResult;

/**
 * What became of one record of a requirement that is asked of each record of a list.
 *
 * @param key what findings call the record
 * @param outcome what became of it
 * @param severity how grave a finding is or would be
 * @param findingId stable over time
 * @param finding in a sentence
 * @param note why there is no evidence
 * @param toConfirm whether it rests on a value of low confidence
 * @param because the facts and limits that forced the outcome
 */
@JsonbPropertyOrder({"key", "outcome", "severity", "findingId", "finding", "note", "toConfirm", "because"})
public record RecordDocument(
        String key,
        String outcome,
        String severity,
        Optional<String> findingId,
        Optional<String> finding,
        Optional<String> note,
        boolean toConfirm,
        List<ReasonDocument> because) {
    static RecordDocument of(RecordResult result) {
        return new RecordDocument(
                result.key(),
                result.outcome().name(),
                result.severity().name(),
                result.findingId(),
                result.finding(),
                Values.text(result.note()),
                result.toConfirm(),
                result.because().stream().map(ReasonDocument::of).toList());
    }
}
