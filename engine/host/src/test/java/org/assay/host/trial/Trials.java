package org.assay.host.trial;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.MutationReport;
import org.assay.api.service.MutationReport.Fate;
import org.assay.api.service.MutationReport.Mutant;
import org.assay.api.service.Reach;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.api.service.TestReport;
import org.assay.api.service.TestReport.CaseResult;

/** Rulesets that were tried, made by hand. */
final class Trials {
    private static final String CASES = "rules/sa-8000/requirements/hours/7.1.cases.yaml:";
    private static final String RULE = "rules/sa-8000/requirements/hours/7.1.yaml:";

    private Trials() {}

    static CaseResult example(String name, Outcome actual, String... failures) {
        return new CaseResult("7.1", name, CASES + "3:1", Outcome.MET, actual, List.of(failures));
    }

    static Trial of(CaseResult... cases) {
        return new Trial(new TestReport("sa-8000", List.of(cases), List.of(), reach()), Optional.empty());
    }

    static Trial mutated(CaseResult... cases) {
        return new Trial(of(cases).cases(), Optional.of(mutation()));
    }

    private static Reach reach() {
        return new Reach(List.of(
                new Point("7.1", RULE + "1:1", Kind.OUTCOME, "MET", true),
                new Point("7.1", RULE + "1:1", Kind.OUTCOME, "NOT_MET", false),
                new Point("7.1", RULE + "9:11", Kind.THRESHOLD, "`a <= 5` exactly at the limit", false),
                new Point("7.2", RULE + "4:1", Kind.BRANCH, "branch 2 (NOT_MET, MAJOR)", true)));
    }

    private static MutationReport mutation() {
        return new MutationReport(
                "sa-8000",
                List.of(
                        new Mutant("7.1", RULE + "9:11", "condition", "`<=` becomes `<` in `a <= 5`", Fate.UNNOTICED),
                        new Mutant("7.1", RULE + "9:11", "condition", "`<=` becomes `>` in `a <= 5`", Fate.NOTICED),
                        new Mutant("7.1", RULE + "9:16", "condition", "`9` becomes `8`", Fate.WITHOUT_EFFECT)));
    }
}
