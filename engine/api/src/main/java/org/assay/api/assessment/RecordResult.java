package org.assay.api.assessment;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * What became of one record of a requirement that is asked of each record of a list, such as each accident.
 *
 * @param key what findings call the record: the value of the field that names it, or its number, from 1
 * @param outcome what became of it
 * @param severity how grave a finding is, or would be where the outcome is not decided
 * @param findingId stable over time for the same company, site, ruleset, requirement and record; empty without a finding
 * @param finding in a sentence; empty without a finding
 * @param note why there is no evidence, or whether it is open that the record counts; potentially empty
 * @param toConfirm whether the finding rests on a value of low confidence; it then never caps
 * @param because the facts and limits that forced the outcome; of the list, this record alone
 */
public record RecordResult(
        String key,
        Outcome outcome,
        Severity severity,
        Optional<String> findingId,
        Optional<String> finding,
        String note,
        boolean toConfirm,
        List<Reason> because) {
    public RecordResult {
        because = List.copyOf(because);
    }
}
