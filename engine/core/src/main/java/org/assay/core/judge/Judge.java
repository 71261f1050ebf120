package org.assay.core.judge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Requirement;

/**
 * Decides what becomes of one requirement. Evidence works one way: what speaks for the company has to be proven, what
 * speaks against it holds on any answer it or another source gave.
 */
public final class Judge {
    private final Requirement requirement;
    private final Optional<Condition> appliesWhen;
    private final Weighing weighing;
    private final Optional<RepeatedJudge> repeated;
    private final List<Symbol> answers;

    /** Makes the judge of one requirement. */
    public Judge(Requirement requirement) {
        this.requirement = requirement;
        this.appliesWhen = requirement.appliesWhen();
        this.weighing = new Weighing(requirement);
        this.answers = Worlds.answers(requirement);
        this.repeated = requirement.repeat().map(repeat -> new RepeatedJudge(requirement, repeat));
    }

    /** Judges one company. */
    public Judgement judge(FactSheet sheet) {
        if (appliesWhen.isEmpty()) {
            return applicable(sheet);
        }
        View declared = View.declared(sheet);
        return switch (appliesWhen.get().test(declared)) {
            case FALSE -> Judgement.notApplicable(requirement.severity(), declared);
            case UNKNOWN -> undecidedWhetherItApplies(sheet, declared);
            case TRUE -> applicable(sheet);
        };
    }

    /** Returns every verdict this requirement could ever give. */
    public Set<Verdict> anything() {
        Set<Verdict> verdicts = new LinkedHashSet<>(
                repeated.map(RepeatedJudge::anything).orElseGet(() -> Weighing.verdicts(requirement.branches())));
        appliesWhen.ifPresent(condition -> verdicts.add(notApplicable()));
        return verdicts;
    }

    /** Returns whether a finding stands, at least as grave as it is, if the parameters of low confidence were not there. */
    public static boolean sameWithoutUnsureLimits(Requirement requirement, Judgement judgement) {
        View sure = judgement.view().orElseThrow().withoutUnsureLimits();
        return Weighing.verdicts(Decision.of(requirement.branches(), sure).possible()).stream()
                .allMatch(verdict -> isNoMilder(verdict, judgement.verdict()));
    }

    /** What may be met in part or not at all is met in part for sure. */
    private static boolean isNoMilder(Verdict verdict, Verdict found) {
        return found.outcome() == Outcome.NOT_MET
                ? verdict.outcome() == Outcome.NOT_MET && verdict.severity().compareTo(found.severity()) <= 0
                : verdict.outcome().isFinding() && verdict.counted().compareTo(found.counted()) <= 0;
    }

    private Judgement undecidedWhetherItApplies(FactSheet sheet, View declared) {
        View evidenced = View.evidenced(sheet, requirement);
        Set<Verdict> possible = new LinkedHashSet<>(repeated.map(each -> each.possible(sheet, evidenced))
                .orElseGet(() -> weighing.possible(sheet, evidenced)));
        possible.add(notApplicable());
        Verdict open = new Verdict(Outcome.NO_EVIDENCE, requirement.severity());
        boolean ours = appliesWhen
                .filter(condition -> Ignorance.alone(sheet, declared, condition))
                .isPresent();
        return ours ? weighing.ignorance(declared, possible, open) : weighing.undecided(declared, possible, open);
    }

    private Judgement applicable(FactSheet sheet) {
        return repeated.map(each -> each.judge(sheet))
                .or(() -> weighing.admitted(sheet, Worlds.of(sheet, answers)))
                .orElseGet(() -> weighing.proven(sheet, View.evidenced(sheet, requirement), View.declared(sheet)));
    }

    private Verdict notApplicable() {
        return new Verdict(Outcome.NOT_APPLICABLE, requirement.severity());
    }
}
