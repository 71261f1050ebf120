package org.assay.ruleset.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.api.ruleset.NotApplicableReason;
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
 * @param notApplicable why it does not apply, where that is the outcome; empty where its author names no reason
 */
public record Branch(
        Outcome outcome,
        Optional<Condition> condition,
        Severity severity,
        Wording finding,
        Optional<Remedy> remedy,
        Optional<NotApplicableReason> notApplicable) {
    Branch in(Texts texts) {
        return new Branch(outcome, condition, severity, finding.in(texts), remedy.map(texts::of), notApplicable);
    }

    Branch explained(UnaryOperator<NotApplicableReason> wording) {
        return new Branch(outcome, condition, severity, finding, remedy, notApplicable.map(wording));
    }

    Branch or(NotApplicableReason reason) {
        boolean missing = outcome == Outcome.NOT_APPLICABLE && notApplicable.isEmpty();
        return missing ? new Branch(outcome, condition, severity, finding, remedy, Optional.of(reason)) : this;
    }

    /** Returns the same branch under another condition; empty for one that holds otherwise. */
    public Branch when(Optional<Condition> other) {
        return new Branch(outcome, other, severity, finding, remedy, notApplicable);
    }

    /** Returns the same branch, as grave as this. */
    public Branch with(Severity other) {
        return new Branch(outcome, condition, other, finding, remedy, notApplicable);
    }

    /** Returns the same branch with another outcome. */
    public Branch with(Outcome other) {
        return new Branch(other, condition, severity, finding, remedy, notApplicable);
    }
}
