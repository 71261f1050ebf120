package org.assay.api.description;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.RequirementInfo;

/**
 * Everything the files say about a requirement.
 *
 * @param info what the catalogue lists
 * @param appliesWhen whether it concerns a company; empty for always
 * @param branches in the order tried; the last holds otherwise
 * @param evidence the weakest kind of proof that counts for the company
 * @param notOlderThan the greatest age of that proof; empty for any age
 * @param silenceIsNotMet whether an answer that is not given counts as not met
 * @param neverNotApplicable whether nobody may say that it does not apply
 * @param notApplicable why it does not apply where {@code appliesWhen} fails; empty where no reason is given
 * @param withoutRecords why it does not apply where it is asked of each record and none counts
 * @param cases its examples, in the order of the file
 */
public record RequirementDescription(
        RequirementInfo info,
        Optional<ConditionText> appliesWhen,
        List<BranchDescription> branches,
        EvidenceKind evidence,
        Optional<Period> notOlderThan,
        boolean silenceIsNotMet,
        boolean neverNotApplicable,
        Optional<NotApplicableReason> notApplicable,
        Optional<NotApplicableReason> withoutRecords,
        List<CaseDescription> cases) {
    public RequirementDescription {
        branches = List.copyOf(branches);
        cases = List.copyOf(cases);
    }

    /** Returns where it was taken from, and what was changed; empty where it stands in its own ruleset. */
    public Optional<Origin> origin() {
        return info.origin();
    }
}
