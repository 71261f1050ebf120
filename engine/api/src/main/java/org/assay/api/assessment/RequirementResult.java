package org.assay.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;

/**
 * What became of one requirement, and why.
 *
 * @param id the requirement's id
 * @param clause the clause it checks
 * @param area the area's id
 * @param title in a few words
 * @param basis what makes it a requirement
 * @param outcome what became of it, as computed
 * @param severity how grave a finding is, or would be where the outcome is not decided
 * @param findingId stable over time for the same company, site, ruleset and requirement; empty without a finding
 * @param finding in a sentence; empty without a finding. Where a person's finding counts and none is computed, that
 *     person's reason.
 * @param note why there is no evidence, what failed, or what else is worth knowing; potentially empty
 * @param toConfirm whether the finding rests on a value of low confidence; it then never caps
 * @param because the facts and limits that forced the outcome, in the order they are read
 * @param weight in the score
 * @param points as the headline's model counts them, 0 to 1 in most; empty when it leaves the score
 * @param contribution to the headline's score, exact to 6 decimals
 * @param determination what a person decided, if one did
 * @param scored which of the two counts in the score
 * @param remedy what to do; empty without a finding
 * @param question what to ask the company to decide it; potentially empty
 * @param notApplicable why it does not apply, as its author worded it; empty where it applies or no reason is given
 * @param origin where it was taken from, and what was changed and why; empty where it stands in its own ruleset
 * @param records what became of each record that counts or may count, in the order of the list; empty where the
 *     requirement is asked once
 */
public record RequirementResult(
        String id,
        Clause clause,
        String area,
        String title,
        Basis basis,
        Outcome outcome,
        Severity severity,
        Optional<String> findingId,
        Optional<String> finding,
        String note,
        boolean toConfirm,
        List<Reason> because,
        BigDecimal weight,
        Optional<BigDecimal> points,
        BigDecimal contribution,
        Optional<Determination> determination,
        ScoredBy scored,
        Optional<Remedy> remedy,
        String question,
        Optional<NotApplicableReason> notApplicable,
        Optional<Origin> origin,
        List<RecordResult> records) {
    public RequirementResult {
        because = List.copyOf(because);
        records = List.copyOf(records);
    }

    /** Returns the outcome that counts in the score. */
    public Outcome scoredOutcome() {
        return counting().map(Determination::outcome).orElse(outcome);
    }

    /** Returns how grave the outcome that counts in the score is, or would be. */
    public Severity scoredSeverity() {
        return counting().flatMap(Determination::severity).orElse(severity);
    }

    private Optional<Determination> counting() {
        return determination.filter(one -> scored == ScoredBy.DETERMINATION);
    }
}
