package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;

/**
 * What of a requirement decides about its outcome and its part in the score; all else is text.
 *
 * @param severity how grave it is not to meet it, where a branch says nothing else
 * @param weight in the score; empty for the weight of its severity
 * @param appliesWhen whether it concerns the company; empty for always
 * @param branches in the order tried; the last holds otherwise
 * @param evidence what MET and PARTLY_MET need
 * @param silenceIsNotMet whether a missing answer counts as not met
 */
public record Terms(
        Severity severity,
        Optional<BigDecimal> weight,
        Optional<Condition> appliesWhen,
        List<Branch> branches,
        EvidenceClause evidence,
        boolean silenceIsNotMet) {
    public Terms {
        branches = List.copyOf(branches);
    }

    /** Returns the same terms under another severity. */
    public Terms with(Severity other) {
        return new Terms(other, weight, appliesWhen, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms with another weight. */
    public Terms weighing(BigDecimal other) {
        return new Terms(severity, Optional.of(other), appliesWhen, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms for other companies; for all of them if the condition is empty. */
    public Terms applying(Optional<Condition> other) {
        return new Terms(severity, weight, other, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms with other branches. */
    public Terms with(List<Branch> others) {
        return new Terms(severity, weight, appliesWhen, others, evidence, silenceIsNotMet);
    }

    /** Returns the same terms on other proof. */
    public Terms with(EvidenceClause other) {
        return new Terms(severity, weight, appliesWhen, branches, other, silenceIsNotMet);
    }

    /** Returns the same terms where a missing answer counts otherwise. */
    public Terms withSilenceTurned() {
        return new Terms(severity, weight, appliesWhen, branches, evidence, !silenceIsNotMet);
    }
}
