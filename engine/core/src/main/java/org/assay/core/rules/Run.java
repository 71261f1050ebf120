package org.assay.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.PluginFault;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.ruleset.model.Requirement;

/** One company in front of one ruleset: the rules write their judgements here. A slot nobody wrote is an ERROR. */
public final class Run {
    private final List<Requirement> requirements;
    private final List<Judge> judges;
    private final FactSheet sheet;
    private final Judgement[] judgements;
    private final List<Integer> findings = new ArrayList<>();

    Run(List<Requirement> requirements, List<Judge> judges, FactSheet sheet) {
        this.requirements = requirements;
        this.judges = judges;
        this.sheet = sheet;
        this.judgements = new Judgement[judges.size()];
    }

    /** Judges one requirement, writes the judgement into its slot and says whether it is a finding. */
    boolean judge(int slot) {
        judgements[slot] = judgement(slot);
        return judgements[slot].outcome().isFinding();
    }

    private Judgement judgement(int slot) {
        try {
            return judges.get(slot).judge(sheet);
        } catch (PluginFault e) {
            return error(slot, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return error(slot, "the engine failed: " + e);
        }
    }

    void find(int slot) {
        findings.add(slot);
    }

    /** Returns the slots of the rules that fired, sorted. */
    public List<Integer> findings() {
        return findings.stream().sorted().toList();
    }

    /** Returns what became of the requirement of a slot. */
    public Judgement at(int slot) {
        return Optional.ofNullable(judgements[slot])
                .orElseGet(() -> error(slot, "the engine failed: no rule answered"));
    }

    /** Returns the facts the company was judged on. */
    public FactSheet sheet() {
        return sheet;
    }

    private Judgement error(int slot, String why) {
        return Judgement.error(
                requirements.get(slot).severity(), judges.get(slot).anything(), why);
    }
}
