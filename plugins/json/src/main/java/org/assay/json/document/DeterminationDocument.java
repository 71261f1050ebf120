package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.api.profile.Determination;

/**
 * What a person decided.
 *
 * @param outcome what the person decided
 * @param severity how grave
 * @param reason why
 * @param by who
 * @param date when
 */
@JsonbPropertyOrder({"outcome", "severity", "reason", "by", "date"})
public record DeterminationDocument(
        String outcome,
        Optional<String> severity,
        Optional<String> reason,
        Optional<String> by,
        Optional<String> date) {
    static DeterminationDocument of(Determination determination) {
        return new DeterminationDocument(
                determination.outcome().name(),
                determination.severity().map(Enum::name),
                determination.reason(),
                determination.by(),
                determination.date().map(LocalDate::toString));
    }
}
