package org.assay.core.work;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.service.TestReport;
import org.assay.api.service.TestReport.CaseResult;
import org.assay.core.cases.Expectation;
import org.assay.core.cases.Tried;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.SameKeys;
import org.assay.core.judge.Judgement;
import org.assay.core.reach.ReachReport;
import org.assay.core.rules.Run;
import org.assay.core.scoring.ScoringModels;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.read.Casebook;

/** Runs the cases of a ruleset through the same network that judges companies. */
final class CaseRunner {
    private final CompiledRuleset ruleset;
    private final ScoringModels plugins;

    CaseRunner(CompiledRuleset ruleset, ScoringModels plugins) {
        this.ruleset = ruleset;
        this.plugins = plugins;
    }

    TestReport run(Casebook casebook) {
        List<Tried> tried = casebook.cases().stream().map(this::run).toList();
        return new TestReport(
                ruleset.info().id(),
                tried.stream().map(CaseRunner::result).toList(),
                new GoldenRunner(ruleset, plugins).run(casebook.golden()),
                ReachReport.of(casebook, tried));
    }

    private Tried run(RequirementCase example) {
        List<Issue> issues = new ArrayList<>();
        FactSheet sheet =
                FactSheet.of(ruleset.ruleset().vocabulary(), example.given(), Derived.NOTHING, example.asOf(), issues);
        SameKeys.note(ruleset.ruleset().requirements(), example.given(), issues);
        Run run = ruleset.network().evaluate(sheet);
        int slot = slot(example.requirement());
        Requirement requirement = ruleset.ruleset().requirements().get(slot);
        Judgement judgement = run.at(slot);
        List<String> failures = new ArrayList<>();
        issues.forEach(issue -> failures.add(issue.message()));
        failures.addAll(new Expectation(ruleset.ruleset()).differences(example, requirement, judgement));
        return new Tried(requirement, example, sheet, judgement, failures);
    }

    private static CaseResult result(Tried tried) {
        return new CaseResult(
                tried.example().requirement(),
                tried.example().name(),
                tried.example().at().toString(),
                tried.example().expected(),
                tried.judgement().outcome(),
                tried.failures());
    }

    private int slot(String requirement) {
        List<Requirement> requirements = ruleset.ruleset().requirements();
        for (int slot = 0; slot < requirements.size(); slot++) {
            if (requirements.get(slot).id().equals(requirement)) {
                return slot;
            }
        }
        throw new IllegalArgumentException("no requirement " + requirement);
    }
}
