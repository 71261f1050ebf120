package org.assay.host.trial;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.api.service.MutationReport;
import org.assay.api.service.MutationReport.Fate;
import org.assay.api.service.MutationReport.Mutant;
import org.assay.api.service.Reach;
import org.assay.api.service.TestReport.CaseResult;
import org.assay.api.service.TestReport.GoldenResult;
import org.assay.api.spi.Tree;

/** What came of cases as data: counts first, then every case, everything there is to reach, and every change. */
public final class TrialTree {
    private TrialTree() {}

    /** Returns all rulesets that were tried. */
    public static Tree of(List<Trial> trials) {
        return new Tree.Fields(Map.of("rulesets", items(trials, TrialTree::trial)));
    }

    private static Tree trial(Trial trial) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("ruleset", text(trial.ruleset()));
        fields.put("passed", new Tree.Flag(trial.passed()));
        fields.put("failed", amount(trial.cases().failed()));
        fields.put("cases", items(trial.cases().cases(), TrialTree::example));
        fields.put("golden", items(trial.cases().golden(), TrialTree::whole));
        fields.put("coverage", reach(trial.cases().reach()));
        fields.put("mutation", trial.mutation().map(TrialTree::mutation).orElse(Tree.NOTHING));
        return new Tree.Fields(fields);
    }

    private static Tree example(CaseResult result) {
        Map<String, Tree> fields = place(result.requirement(), result.location());
        fields.put("name", text(result.name()));
        fields.put("expected", text(result.expected().name()));
        fields.put("actual", text(result.actual().name()));
        fields.put("failures", items(result.failures(), TrialTree::text));
        return new Tree.Fields(fields);
    }

    private static Tree whole(GoldenResult result) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("location", text(result.location()));
        fields.put("name", text(result.name()));
        fields.put("failures", items(result.failures(), TrialTree::text));
        return new Tree.Fields(fields);
    }

    private static Tree reach(Reach reach) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("percent", new Tree.Amount(reach.percent()));
        fields.put("reached", amount(reach.reached()));
        fields.put("points", items(reach.points(), TrialTree::point));
        return new Tree.Fields(fields);
    }

    private static Tree point(Reach.Point point) {
        Map<String, Tree> fields = place(point.requirement(), point.location());
        fields.put("kind", text(Lines.word(point.kind())));
        fields.put("what", text(point.what()));
        fields.put("reached", new Tree.Flag(point.reached()));
        return new Tree.Fields(fields);
    }

    private static Tree mutation(MutationReport report) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("percent", new Tree.Amount(report.score()));
        fields.put("noticed", amount(report.count(Fate.NOTICED)));
        fields.put("unnoticed", amount(report.count(Fate.UNNOTICED)));
        fields.put("withoutEffect", amount(report.count(Fate.WITHOUT_EFFECT)));
        fields.put("changes", items(report.mutants(), TrialTree::mutant));
        return new Tree.Fields(fields);
    }

    private static Tree mutant(Mutant mutant) {
        Map<String, Tree> fields = place(mutant.requirement(), mutant.location());
        fields.put("kind", text(mutant.kind()));
        fields.put("change", text(mutant.change()));
        fields.put("fate", text(Lines.word(mutant.fate())));
        return new Tree.Fields(fields);
    }

    private static Map<String, Tree> place(String requirement, String location) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("requirement", text(requirement));
        fields.put("location", text(location));
        return fields;
    }

    private static <T> Tree items(List<T> members, Function<T, Tree> tree) {
        return new Tree.Items(members.stream().map(tree).toList());
    }

    private static Tree amount(long number) {
        return new Tree.Amount(BigDecimal.valueOf(number));
    }

    private static Tree text(String text) {
        return new Tree.Text(text);
    }
}
