package org.assay.core.judge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.conditions.Ternary;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;

/**
 * Decides what becomes of one requirement. Evidence works one way: what speaks for the company has to be proven, what
 * speaks against it holds on any answer it or another source gave.
 */
public final class Judge {
    private final Requirement requirement;

    /** Makes the judge of one requirement. */
    public Judge(Requirement requirement) {
        this.requirement = requirement;
    }

    /** Judges one company. */
    public Judgement judge(FactSheet sheet) {
        View declared = View.declared(sheet);
        Ternary applies = requirement
                .appliesWhen()
                .map(condition -> condition.test(declared))
                .orElse(Ternary.TRUE);
        return switch (applies) {
            case FALSE -> Judgement.notApplicable(requirement.severity(), declared);
            case UNKNOWN -> undecidedWhetherItApplies(sheet, declared);
            case TRUE -> applicable(sheet);
        };
    }

    /** Returns every verdict this requirement could ever give. */
    public Set<Verdict> anything() {
        Set<Verdict> verdicts = verdicts(requirement.branches());
        requirement.appliesWhen().ifPresent(condition -> verdicts.add(notApplicable()));
        return verdicts;
    }

    /** Returns whether a finding stands, as grave as it is, if the parameters of low confidence were not there. */
    public static boolean sameWithoutUnsureLimits(Requirement requirement, Judgement judgement) {
        View sure = judgement.view().orElseThrow().withoutUnsureLimits();
        return Decision.of(requirement.branches(), sure)
                .decided(judgement.outcome())
                .filter(branch -> branch.severity() == judgement.verdict().severity())
                .isPresent();
    }

    private Judgement undecidedWhetherItApplies(FactSheet sheet, View declared) {
        View evidenced = View.evidenced(sheet, requirement);
        Set<Verdict> possible = verdicts(Ignorance.leftOut(
                sheet, evidenced, Decision.of(requirement.branches(), evidenced).possible()));
        possible.add(notApplicable());
        Verdict open = new Verdict(Outcome.NO_EVIDENCE, requirement.severity());
        boolean ours = requirement
                .appliesWhen()
                .filter(condition -> Ignorance.alone(sheet, declared, condition))
                .isPresent();
        return ours
                ? Judgement.undecided(requirement.severity(), declared, possible, open)
                        .leavingTheScore()
                : undecided(declared, possible, open);
    }

    private Judgement applicable(FactSheet sheet) {
        List<View> worlds = Worlds.of(sheet, requirement);
        Optional<Judgement> admitted = worlds.stream()
                .flatMap(world -> admission(sheet, world).stream())
                .min(Comparator.comparing(judgement -> judgement.verdict().severity()));
        if (admitted.isPresent()) {
            return worlds.size() == 1 ? admitted.get() : contradicted(sheet, admitted.get(), worlds);
        }
        View evidenced = View.evidenced(sheet, requirement);
        Decision proven = Decision.of(requirement.branches(), evidenced);
        return proven.decided()
                .map(branch -> Judgement.decided(branch, evidenced, verdicts(List.of(branch))))
                .orElseGet(() -> unproven(sheet, evidenced, proven));
    }

    private Optional<Judgement> admission(FactSheet sheet, View world) {
        Decision decision = Decision.of(requirement.branches(), world);
        return decision.decided(Outcome.NOT_MET)
                .map(branch -> Judgement.decided(
                        branch, world, verdicts(Ignorance.leftOut(sheet, world, decision.possible()))));
    }

    private Judgement contradicted(FactSheet sheet, Judgement admitted, List<View> worlds) {
        Set<Verdict> possible = new LinkedHashSet<>(admitted.possible());
        for (View world : worlds) {
            Decision decision = Decision.of(requirement.branches(), world);
            possible.addAll(verdicts(Ignorance.leftOut(sheet, world, decision.possible())));
        }
        return Judgement.decided(
                admitted.branch().orElseThrow(), admitted.view().orElseThrow(), possible);
    }

    private Judgement unproven(FactSheet sheet, View evidenced, Decision proven) {
        Decision asDeclared = Decision.of(requirement.branches(), View.declared(sheet));
        Verdict declared = asDeclared
                .decided()
                .map(branch -> new Verdict(branch.outcome(), branch.severity()))
                .orElse(new Verdict(Outcome.NO_EVIDENCE, requirement.severity()));
        Set<Verdict> possible = verdicts(Ignorance.leftOut(sheet, evidenced, proven.possible()));
        return Ignorance.alone(sheet, evidenced, Because.of(requirement, evidenced, Optional.empty()))
                ? Judgement.undecided(requirement.severity(), evidenced, possible, declared)
                        .leavingTheScore()
                : undecided(evidenced, possible, declared);
    }

    private Judgement undecided(View view, Set<Verdict> possible, Verdict declared) {
        if (!requirement.silenceIsNotMet()) {
            return Judgement.undecided(requirement.severity(), view, possible, declared);
        }
        Branch last = requirement.branches().get(requirement.branches().size() - 1);
        Branch silence = new Branch(Outcome.NOT_MET, Optional.empty(), last.severity(), last.finding(), last.remedy());
        return Judgement.decided(silence, view, verdicts(List.of(silence)));
    }

    private Verdict notApplicable() {
        return new Verdict(Outcome.NOT_APPLICABLE, requirement.severity());
    }

    private static Set<Verdict> verdicts(List<Branch> branches) {
        Set<Verdict> verdicts = new LinkedHashSet<>();
        branches.forEach(branch -> verdicts.add(new Verdict(branch.outcome(), branch.severity())));
        return verdicts;
    }
}
