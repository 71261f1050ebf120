package org.assay.core.work;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.issue.Issue;
import org.assay.api.service.TestReport.GoldenResult;
import org.assay.core.assess.Applicability;
import org.assay.core.assess.Results;
import org.assay.core.cases.GoldenExpectation;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.SameKeys;
import org.assay.core.scoring.ScoringModels;
import org.assay.ruleset.model.GoldenCase;

/** Scores the whole companies of a ruleset as any company is scored. */
final class GoldenRunner {
    private final CompiledRuleset ruleset;
    private final ScoringModels plugins;

    GoldenRunner(CompiledRuleset ruleset, ScoringModels plugins) {
        this.ruleset = ruleset;
        this.plugins = plugins;
    }

    List<GoldenResult> run(List<GoldenCase> cases) {
        return cases.stream().map(this::run).toList();
    }

    private GoldenResult run(GoldenCase example) {
        List<Issue> issues = new ArrayList<>();
        FactSheet sheet =
                FactSheet.of(ruleset.ruleset().vocabulary(), example.given(), Derived.NOTHING, example.asOf(), issues);
        Applicability.fault(ruleset, example.given(), sheet).ifPresent(issues::add);
        SameKeys.note(ruleset.ruleset().requirements(), example.given(), issues);
        RulesetResult result = new Results(ruleset, ruleset.in(List.of()), example.given(), plugins)
                .of(ruleset.network().evaluate(sheet));
        List<String> failures = new ArrayList<>();
        issues.forEach(issue -> failures.add(issue.message()));
        failures.addAll(GoldenExpectation.differences(example.expected(), result));
        return new GoldenResult(example.name(), example.at().toString(), failures);
    }
}
