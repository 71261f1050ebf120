package org.assay.core.judge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;

/** Weighs the branches of a requirement where it applies: for the company, or for one record of it. */
final class Weighing {
    private final Requirement requirement;

    Weighing(Requirement requirement) {
        this.requirement = requirement;
    }

    /** Returns the gravest finding that any way to settle the contradictions gives. */
    Optional<Judgement> admitted(FactSheet sheet, List<View> worlds) {
        if (worlds.size() == 1) {
            return admission(sheet, worlds.get(0));
        }
        Optional<Judgement> gravest = worlds.stream()
                .flatMap(world -> admission(sheet, world).stream())
                .min(Comparator.comparing(judgement -> judgement.verdict().severity()));
        return gravest.map(found -> contradicted(sheet, found, worlds));
    }

    private Optional<Judgement> admission(FactSheet sheet, View world) {
        Decision decision = Decision.of(requirement.branches(), world);
        return decision.decided(Outcome.NOT_MET)
                .map(branch -> Judgement.decided(branch, world, possible(sheet, world)));
    }

    private Judgement contradicted(FactSheet sheet, Judgement admitted, List<View> worlds) {
        Set<Verdict> possible = new LinkedHashSet<>(admitted.possible());
        for (View world : worlds) {
            possible.addAll(possible(sheet, world));
        }
        return Judgement.decided(
                admitted.branch().orElseThrow(), admitted.view().orElseThrow(), possible);
    }

    /** Returns what is proven; nobody has admitted anything. */
    Judgement proven(FactSheet sheet, View evidenced, View declared) {
        return Decision.of(requirement.branches(), evidenced)
                .decided()
                .map(branch -> Judgement.decided(branch, evidenced, verdicts(List.of(branch))))
                .orElseGet(() -> unproven(sheet, evidenced, declared));
    }

    private Judgement unproven(FactSheet sheet, View evidenced, View declared) {
        Verdict said = Decision.of(requirement.branches(), declared)
                .decided()
                .map(branch -> new Verdict(branch.outcome(), branch.severity()))
                .orElse(new Verdict(Outcome.NO_EVIDENCE, requirement.severity()));
        Set<Verdict> possible = possible(sheet, evidenced);
        return onlyLimitsAreMissing(sheet, evidenced)
                ? ignorance(evidenced, possible, said)
                : undecided(evidenced, possible, said);
    }

    /** Returns no evidence for want of a limit that we do not know: nothing the company could help. */
    Judgement ignorance(View view, Set<Verdict> possible, Verdict declared) {
        return Judgement.undecided(requirement.severity(), view, possible, declared)
                .leavingTheScore();
    }

    /** Returns no evidence, or what silence counts as. */
    Judgement undecided(View view, Set<Verdict> possible, Verdict declared) {
        if (!requirement.silenceIsNotMet()) {
            return Judgement.undecided(requirement.severity(), view, possible, declared);
        }
        Branch last = requirement.branches().get(requirement.branches().size() - 1);
        Branch silence = last.when(Optional.empty()).with(Outcome.NOT_MET);
        return Judgement.decided(silence, view, verdicts(List.of(silence)));
    }

    /** Returns every verdict that completing the answers could give in a view. */
    Set<Verdict> possible(FactSheet sheet, View view) {
        List<Branch> possible = Decision.of(requirement.branches(), view).possible();
        return verdicts(Ignorance.leftOut(sheet, view, possible));
    }

    /** Returns whether the branches leave the outcome open in a view, for want of nothing but limits of ours. */
    boolean onlyLimitsAreMissing(FactSheet sheet, View view) {
        return Ignorance.alone(sheet, view, Because.of(requirement, view, Optional.empty()))
                && RecordGaps.of(requirement, view).isEmpty();
    }

    /** Returns whether nothing is decided in a view. */
    boolean isOpen(View view) {
        return Decision.of(requirement.branches(), view).decided().isEmpty();
    }

    static Set<Verdict> verdicts(List<Branch> branches) {
        if (branches.size() == 1) {
            return Set.of(new Verdict(branches.get(0).outcome(), branches.get(0).severity()));
        }
        Set<Verdict> verdicts = new LinkedHashSet<>();
        branches.forEach(branch -> verdicts.add(new Verdict(branch.outcome(), branch.severity())));
        return verdicts;
    }
}
