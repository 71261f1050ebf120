package org.assay.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.Issue;
import org.assay.api.service.TestReport;
import org.assay.api.service.TestReport.CaseResult;
import org.assay.conditions.Facts;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judgement;
import org.assay.core.rules.Run;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;

/** Runs the cases of a ruleset through the same network that judges companies. */
final class CaseRunner {
    private final CompiledRuleset ruleset;

    CaseRunner(CompiledRuleset ruleset) {
        this.ruleset = ruleset;
    }

    TestReport run(List<RequirementCase> cases) {
        return new TestReport(ruleset.info().id(), cases.stream().map(this::run).toList());
    }

    private CaseResult run(RequirementCase example) {
        List<Issue> issues = new ArrayList<>();
        FactSheet sheet =
                FactSheet.of(ruleset.ruleset().vocabulary(), example.given(), Derived.NOTHING, example.asOf(), issues);
        Run run = ruleset.network().evaluate(sheet);
        Judgement judgement = run.at(slot(example.requirement()));
        List<String> failures = new ArrayList<>();
        issues.forEach(issue -> failures.add(issue.message()));
        compare(example, judgement, failures);
        return new CaseResult(
                example.requirement(),
                example.name(),
                example.at().toString(),
                example.expected(),
                judgement.outcome(),
                failures);
    }

    private static void compare(RequirementCase example, Judgement judgement, List<String> failures) {
        if (judgement.outcome() != example.expected()) {
            String why = judgement.failure().isEmpty() ? "" : " (" + judgement.failure() + ")";
            failures.add("expected " + example.expected() + ", got " + judgement.outcome() + why);
        }
        example.severity()
                .filter(severity -> severity != judgement.verdict().severity())
                .ifPresent(severity -> failures.add("expected severity " + severity + ", got "
                        + judgement.verdict().severity()));
        Optional<String> sentence = sentence(judgement);
        example.finding()
                .filter(finding -> !finding.equals(sentence.orElse("")))
                .ifPresent(finding -> failures.add(
                        "expected the finding \"" + finding + "\", got \"" + sentence.orElse("none") + "\""));
    }

    private static Optional<String> sentence(Judgement judgement) {
        Optional<Facts> view = judgement.view().map(facts -> facts);
        return judgement.outcome().isFinding()
                ? judgement
                        .branch()
                        .flatMap(branch -> view.map(facts -> branch.finding().render(facts)))
                : Optional.empty();
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
