package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Wording;

/** Reads the ways a requirement can come out; what a branch does not say, it takes from its requirement. */
final class BranchReader {
    private final Expressions expressions;
    private final Reasons reasons;
    private final Usual usual;

    /** What a requirement says, for those of its branches that say nothing else. */
    record Usual(
            Severity severity,
            Template finding,
            Optional<Remedy> remedy,
            Optional<NotApplicableReason> notApplicable) {}

    BranchReader(Expressions expressions, Reasons reasons, Usual usual) {
        this.expressions = expressions;
        this.reasons = reasons;
        this.usual = usual;
    }

    List<Branch> read(Form form) {
        if (form.has("branches")) {
            if (form.has("met_when") || form.has("partly_when")) {
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at("branches"),
                        "`branches` stands in place of `met_when` and `partly_when`; keep one way");
            }
            return listed(form);
        }
        List<Branch> branches = new ArrayList<>();
        if (!form.has("met_when")) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "`met_when` is missing; or give `branches`");
        }
        List<Part> parts = new PartsReader(expressions).read(form, "met_when");
        Wording wording = new Wording(parts, usual.finding);
        if (!parts.isEmpty()) {
            Condition met = Condition.allOf(parts.stream().map(Part::holds).toList());
            branches.add(of(Outcome.MET, Optional.of(met), wording));
        }
        expressions
                .condition(form, "partly_when")
                .ifPresent(partly -> branches.add(of(Outcome.PARTLY_MET, Optional.of(partly), wording)));
        branches.add(of(Outcome.NOT_MET, Optional.empty(), wording));
        return branches;
    }

    private List<Branch> listed(Form form) {
        List<Branch> branches = new ArrayList<>();
        List<Form> written = form.forms("branches", "a branch");
        for (Form branch : written) {
            boolean last = branch == written.get(written.size() - 1);
            branches.add(branch(branch, last));
        }
        return branches;
    }

    private Branch branch(Form branch, boolean last) {
        Outcome outcome = branch.require("outcome", branch.word("outcome", Outcome.class), Outcome.NOT_MET);
        boolean otherwise = branch.flag("otherwise").orElse(false);
        if (outcome == Outcome.ERROR) {
            branch.invalid("outcome", "ERROR says that the engine failed; a ruleset cannot give it");
        }
        if (otherwise != last) {
            branch.note(
                    IssueCode.RULESET_CONTRADICTION,
                    branch.at(),
                    last
                            ? "the last branch must say `otherwise: true`, so that every company gets an outcome"
                            : "only the last branch says `otherwise: true`; the ones after it could never hold");
        }
        if (otherwise == branch.has("when")) {
            branch.note(
                    otherwise ? IssueCode.RULESET_CONTRADICTION : IssueCode.RULESET_MISSING_KEY,
                    branch.at(),
                    otherwise ? "a branch has `when` or `otherwise`, not both" : "a branch needs `when`");
        }
        Branch read = new Branch(
                outcome,
                expressions.condition(branch, "when"),
                branch.word("severity", Severity.class).orElse(usual.severity),
                Wording.of(expressions.template(branch, "finding").orElse(usual.finding)),
                branch.form("remedy", "a remedy").map(RemedyForm::read).or(() -> usual.remedy),
                notApplicable(branch, outcome));
        branch.done();
        return read;
    }

    private Optional<NotApplicableReason> notApplicable(Form branch, Outcome outcome) {
        Optional<NotApplicableReason> own = reasons.named(branch);
        if (branch.has(Reasons.KEY) && outcome != Outcome.NOT_APPLICABLE) {
            branch.note(
                    IssueCode.RULESET_CONTRADICTION,
                    branch.at(Reasons.KEY),
                    "`not_applicable` belongs to a branch whose outcome is NOT_APPLICABLE, not " + outcome);
        }
        return outcome == Outcome.NOT_APPLICABLE ? own.or(usual::notApplicable) : Optional.empty();
    }

    private Branch of(Outcome outcome, Optional<Condition> condition, Wording wording) {
        return new Branch(outcome, condition, usual.severity, wording, usual.remedy, Optional.empty());
    }
}
