package org.assay.api.description;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;

/**
 * One way a requirement can come out.
 *
 * @param outcome what follows when the condition holds
 * @param when empty for the last one, which holds otherwise
 * @param severity how grave a finding of this branch is
 * @param finding the sentence of a finding, values in braces
 * @param parts where several things have to hold: each with the sentence said when it does not; empty otherwise
 * @param remedy what to do about a finding
 * @param notApplicable why it does not apply, where that is the outcome and a reason is given
 */
public record BranchDescription(
        Outcome outcome,
        Optional<ConditionText> when,
        Severity severity,
        String finding,
        List<Part> parts,
        Optional<Remedy> remedy,
        Optional<NotApplicableReason> notApplicable) {
    public BranchDescription {
        parts = List.copyOf(parts);
    }

    /**
     * One of several things that have to hold.
     *
     * @param holds what has to hold
     * @param finding what is said when it does not; empty for the sentence of the branch
     */
    public record Part(ConditionText holds, String finding) {
        /** Returns whether it is said in every case: an overlay asks more, and what its base says stays said. */
        public boolean isAlwaysSaid() {
            return holds.text().equals("false");
        }
    }
}
