package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.assay.api.ruleset.NotApplicableReason;

/**
 * Why a requirement does not apply.
 *
 * @param code the same in every language
 * @param text in a sentence
 */
@JsonbNillable(false)
@JsonbPropertyOrder({"code", "text"})
public record NotApplicableDocument(String code, String text) {
    static NotApplicableDocument of(NotApplicableReason reason) {
        return new NotApplicableDocument(reason.code(), reason.text());
    }
}
