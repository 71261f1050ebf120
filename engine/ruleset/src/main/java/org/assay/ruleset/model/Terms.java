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
 * @param repeat over which records it is repeated; empty where it is asked once
 * @param branches in the order tried; the last holds otherwise
 * @param evidence what MET and PARTLY_MET need
 * @param silenceIsNotMet whether a missing answer counts as not met
 */
public record Terms(
        Severity severity,
        Optional<BigDecimal> weight,
        Optional<Condition> appliesWhen,
        Optional<Repeat> repeat,
        List<Branch> branches,
        EvidenceClause evidence,
        boolean silenceIsNotMet) {
    public Terms {
        branches = List.copyOf(branches);
    }

    /** Returns the same terms under another severity. */
    public Terms with(Severity other) {
        return new Terms(other, weight, appliesWhen, repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms with another weight. */
    public Terms weighing(BigDecimal other) {
        return new Terms(severity, Optional.of(other), appliesWhen, repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms for other companies; for all of them if the condition is empty. */
    public Terms applying(Optional<Condition> other) {
        return new Terms(severity, weight, other, repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms, where other records count; all of them if the condition is empty. */
    public Terms counting(Optional<Condition> when) {
        return new Terms(
                severity,
                weight,
                appliesWhen,
                repeat.map(each -> each.counting(when)),
                branches,
                evidence,
                silenceIsNotMet);
    }

    /** Returns the same terms with other branches. */
    public Terms with(List<Branch> others) {
        return new Terms(severity, weight, appliesWhen, repeat, others, evidence, silenceIsNotMet);
    }

    /** Returns the same terms on other proof. */
    public Terms with(EvidenceClause other) {
        return new Terms(severity, weight, appliesWhen, repeat, branches, other, silenceIsNotMet);
    }

    /** Returns the same terms where a missing answer counts otherwise. */
    public Terms withSilenceTurned() {
        return new Terms(severity, weight, appliesWhen, repeat, branches, evidence, !silenceIsNotMet);
    }
}
