package org.assay.ruleset.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.conditions.Condition;

/**
 * Whether a requirement concerns a company.
 *
 * @param when the condition under which it does; empty for always
 * @param neverNotApplicable whether nobody may say that it does not apply
 * @param otherwise why it does not apply where the condition fails; empty where its author names no reason
 */
public record Applies(Optional<Condition> when, boolean neverNotApplicable, Optional<NotApplicableReason> otherwise) {
    Applies when(Optional<Condition> other) {
        return new Applies(other, neverNotApplicable, otherwise);
    }

    Applies always() {
        return new Applies(when, true, otherwise);
    }

    Applies because(NotApplicableReason reason) {
        return new Applies(when, neverNotApplicable, Optional.of(reason));
    }

    Applies explained(UnaryOperator<NotApplicableReason> wording) {
        return new Applies(when, neverNotApplicable, otherwise.map(wording));
    }
}
