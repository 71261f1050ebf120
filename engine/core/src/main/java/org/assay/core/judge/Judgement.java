package org.assay.core.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.facts.View;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Branch;

/**
 * What became of one requirement, before it is explained.
 *
 * @param verdict what became of it
 * @param branch the branch that decided; empty when none did
 * @param view the view of the facts it was decided in
 * @param possible every verdict that a completion of the missing, weak or old answers could give
 * @param declared what became of it if every answer had its evidence
 * @param outsideScore whether it leaves the score because of our own ignorance: no value of law for this place
 * @param failure what failed, for an ERROR; otherwise empty
 * @param each what became of each record; empty where the records of a list were not gone through
 */
public record Judgement(
        Verdict verdict,
        Optional<Branch> branch,
        Optional<View> view,
        Set<Verdict> possible,
        Verdict declared,
        boolean outsideScore,
        String failure,
        Optional<List<RecordJudgement>> each) {

    /** Returns what became of each record that counts or may count; none where it is asked once. */
    public List<RecordJudgement> records() {
        return each.orElse(List.of());
    }

    /** Returns what it was made of: what became of each record, or itself where it is asked once. */
    public List<Judgement> parts() {
        return each.map(records ->
                        records.stream().map(RecordJudgement::judgement).toList())
                .orElse(List.of(this));
    }

    /** Returns the outcome. */
    public Outcome outcome() {
        return verdict.outcome();
    }

    static Judgement decided(Branch branch, View view, Set<Verdict> possible) {
        Verdict verdict = new Verdict(branch.outcome(), branch.severity());
        return new Judgement(
                verdict, Optional.of(branch), Optional.of(view), possible, verdict, false, "", Optional.empty());
    }

    static Judgement decided(Verdict verdict, View view, Set<Verdict> possible) {
        return new Judgement(
                verdict, Optional.empty(), Optional.of(view), possible, verdict, false, "", Optional.empty());
    }

    static Judgement undecided(Severity severity, View view, Set<Verdict> possible, Verdict declared) {
        Verdict verdict = new Verdict(Outcome.NO_EVIDENCE, severity);
        return new Judgement(
                verdict, Optional.empty(), Optional.of(view), possible, declared, false, "", Optional.empty());
    }

    static Judgement notApplicable(Severity severity, View view) {
        Verdict verdict = new Verdict(Outcome.NOT_APPLICABLE, severity);
        return new Judgement(
                verdict, Optional.empty(), Optional.of(view), Set.of(verdict), verdict, false, "", Optional.empty());
    }

    /** Returns an ERROR, which says nothing about the company. */
    public static Judgement error(Severity severity, Set<Verdict> possible, String failure) {
        Verdict verdict = new Verdict(Outcome.ERROR, severity);
        return new Judgement(
                verdict, Optional.empty(), Optional.empty(), possible, verdict, false, failure, Optional.empty());
    }

    Judgement leavingTheScore() {
        return new Judgement(verdict, branch, view, possible, declared, true, failure, each);
    }

    /** Returns the same, standing for several records that come to this. */
    Judgement as(Verdict together, Set<Verdict> all) {
        return new Judgement(together, branch, view, all, together, outsideScore, failure, each);
    }

    Judgement over(List<RecordJudgement> records) {
        return new Judgement(
                verdict, branch, view, possible, declared, outsideScore, failure, Optional.of(List.copyOf(records)));
    }
}
