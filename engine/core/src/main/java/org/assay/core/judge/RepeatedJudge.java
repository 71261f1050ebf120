package org.assay.core.judge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Value;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Decides what becomes of a requirement that is repeated over records, where it applies. */
final class RepeatedJudge {
    private final Requirement requirement;
    private final Repeat repeat;
    private final Weighing weighing;
    private final Verdict notApplicable;
    private final List<Symbol> answers;

    RepeatedJudge(Requirement requirement, Repeat repeat) {
        this.requirement = requirement;
        this.repeat = repeat;
        this.weighing = new Weighing(requirement);
        this.answers = Worlds.answers(requirement);
        this.notApplicable = new Verdict(Outcome.NOT_APPLICABLE, requirement.severity());
    }

    /** Judges one company. */
    Judgement judge(FactSheet sheet) {
        List<View> worlds = Worlds.of(sheet, answers);
        View declared = View.declared(sheet);
        View evidenced = View.evidenced(sheet, requirement);
        List<RecordJudgement> records = new Roll(requirement, sheet, worlds, evidenced, declared).call();
        Tally tally = new Tally(requirement, records, isKnown(evidenced)).standing();
        Judgement judgement = tally.outcome() == Outcome.NO_EVIDENCE
                ? open(sheet, tally, evidenced, declared)
                : decided(tally, possible(sheet, tally, records, worlds, evidenced), evidenced);
        return judgement.over(records);
    }

    private Judgement open(FactSheet sheet, Tally tally, View evidenced, View declared) {
        List<RecordJudgement> asDeclared = new Roll(requirement, sheet, List.of(declared), declared, declared).call();
        Verdict said =
                new Tally(requirement, asDeclared, isKnown(declared)).standing().verdict();
        View nothing = evidenced.at(repeat, Value.UNKNOWN);
        Set<Verdict> possible = possible(sheet, evidenced);
        return tally.leavesTheScore()
                ? weighing.ignorance(nothing, possible, said)
                : weighing.undecided(nothing, possible, said);
    }

    private Judgement decided(Tally tally, Set<Verdict> possible, View evidenced) {
        return tally.leading()
                .map(leading -> leading.judgement().as(tally.verdict(), possible))
                .orElseGet(() -> Judgement.decided(tally.verdict(), evidenced, possible));
    }

    /** What has to be confirmed adds nothing to what is possible beside findings that stand. */
    private Set<Verdict> possible(
            FactSheet sheet, Tally tally, List<RecordJudgement> records, List<View> worlds, View evidenced) {
        if (tally.records().size() < records.size()) {
            return Together.each(
                    notApplicable, tally.records().stream().map(this::possible).toList());
        }
        if (records.stream().noneMatch(RecordJudgement::admitted)) {
            return possible(sheet, evidenced);
        }
        Set<Verdict> possible = new LinkedHashSet<>();
        worlds.forEach(world -> possible.addAll(possible(sheet, world)));
        return possible;
    }

    private Set<Verdict> possible(RecordJudgement record) {
        Set<Verdict> possible = new LinkedHashSet<>(record.judgement().possible());
        if (!record.counts()) {
            possible.add(notApplicable);
        }
        return possible;
    }

    /** Returns every verdict that is possible in a view: that of any list where the list is not known. */
    Set<Verdict> possible(FactSheet sheet, View view) {
        if (!isKnown(view) && requirement.silenceIsNotMet()) {
            return silence(view);
        }
        if (!isKnown(view)) {
            return Together.anyNumber(notApplicable, weighing.possible(sheet, view.at(repeat, Value.UNKNOWN)));
        }
        List<Set<Verdict>> records = list(view).stream()
                .map(record -> view.at(repeat, record))
                .filter(record -> Roll.counts(repeat, record) != Ternary.FALSE)
                .map(record -> record(sheet, record))
                .toList();
        return Together.each(notApplicable, records);
    }

    /** A limit of ours that is missing is held against nobody, and silence only where it is the company's. */
    private Set<Verdict> record(FactSheet sheet, View record) {
        boolean mayCount = Roll.counts(repeat, record) == Ternary.UNKNOWN;
        boolean open = weighing.isOpen(record);
        if (open && weighing.onlyLimitsAreMissing(sheet, record)) {
            return Set.of(notApplicable);
        }
        Set<Verdict> possible = new LinkedHashSet<>(weighing.possible(sheet, record));
        boolean harms = possible.stream().anyMatch(verdict -> verdict.outcome().isFinding());
        if (requirement.silenceIsNotMet() && (open || (mayCount && harms))) {
            return silence(record);
        }
        if (mayCount) {
            possible.add(notApplicable);
        }
        return possible;
    }

    private Set<Verdict> silence(View view) {
        return weighing.undecided(view, Set.of(), notApplicable).possible();
    }

    private boolean isKnown(View view) {
        return view.value(repeat.over()) instanceof Value.Items;
    }

    private List<Value> list(View view) {
        return ((Value.Items) view.value(repeat.over())).members();
    }

    /** Returns every verdict this requirement could ever give where it applies. */
    Set<Verdict> anything() {
        return Together.anyNumber(notApplicable, Weighing.verdicts(requirement.branches()));
    }
}
