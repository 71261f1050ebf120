package org.assay.ruleset.model;

import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;

/**
 * One way a requirement can come out.
 *
 * @param outcome what follows when the condition holds
 * @param condition empty for the last branch, which holds otherwise
 * @param severity how grave a finding of this branch is
 * @param finding what a finding says
 * @param remedy what to do about a finding
 */
public record Branch(
        Outcome outcome, Optional<Condition> condition, Severity severity, Wording finding, Optional<Remedy> remedy) {
    Branch in(Texts texts) {
        return new Branch(outcome, condition, severity, finding.in(texts), remedy.map(texts::of));
    }
}
