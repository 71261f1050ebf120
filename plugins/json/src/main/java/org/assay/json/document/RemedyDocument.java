package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;
import org.assay.api.ruleset.Remedy;

/**
 * What to do about a finding, under the names that rulesets use.
 *
 * @param act written as {@code do}: what to do now
 * @param cause what usually lies behind it
 * @param prevent what keeps it from coming back
 * @param effort days, weeks or months
 * @param joint whether companies do it better together
 */
@JsonbPropertyOrder({"act", "cause", "prevent", "effort", "joint"})
public record RemedyDocument(
        @JsonbProperty("do") String act,
        Optional<String> cause,
        Optional<String> prevent,
        Optional<String> effort,
        boolean joint) {
    static RemedyDocument of(Remedy remedy) {
        return new RemedyDocument(remedy.act(), remedy.cause(), remedy.prevent(), remedy.effort(), remedy.joint());
    }
}
