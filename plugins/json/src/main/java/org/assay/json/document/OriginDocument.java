package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Origin;

/**
 * Where a requirement of an overlay comes from.
 *
 * @param ruleset the ruleset that is extended
 * @param version its version
 * @param requirement the requirement's id there
 * @param clause the number of the clause it checks there
 * @param changes what the overlay changed
 * @param reason why; only where the overlay says so
 * @param origin where that ruleset has it from in turn; only where it does
 */
@JsonbNillable(false)
@JsonbPropertyOrder({"ruleset", "version", "requirement", "clause", "changes", "reason", "origin"})
public record OriginDocument(
        String ruleset,
        String version,
        String requirement,
        String clause,
        List<String> changes,
        @JsonbProperty(nillable = false) Optional<String> reason,
        @JsonbProperty(nillable = false) Optional<OriginDocument> origin) {
    static OriginDocument of(Origin origin) {
        return new OriginDocument(
                origin.ruleset(),
                origin.version(),
                origin.requirement(),
                origin.clause().number(),
                origin.changes().stream().map(Change::word).toList(),
                origin.changedBecause(),
                origin.before().map(OriginDocument::of));
    }
}
