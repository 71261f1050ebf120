package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.assay.api.assessment.Cap;

/**
 * A limit on a grade.
 *
 * @param limit the best grade still possible
 * @param requirement what brought it
 * @param reason in a sentence
 * @param binding whether it lowered the score
 */
@JsonbPropertyOrder({"limit", "requirement", "reason", "binding"})
public record CapDocument(String limit, String requirement, String reason, boolean binding) {
    static CapDocument of(Cap cap) {
        return new CapDocument(cap.limit(), cap.requirement(), cap.reason(), cap.binding());
    }
}
