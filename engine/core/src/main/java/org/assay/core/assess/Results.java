package org.assay.core.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judgement;
import org.assay.core.rules.Run;
import org.assay.core.scoring.DefaultModel;
import org.assay.core.scoring.ScoreSheet;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.ScoringRules;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;

/** Turns the judgements of one ruleset into its result: explained and scored. */
final class Results {
    private final CompiledRuleset ruleset;
    private final CompanyProfile profile;
    private final ScoringRules rules;
    private final Map<String, BigDecimal> weights = new HashMap<>();

    Results(CompiledRuleset ruleset, CompanyProfile profile) {
        this.ruleset = ruleset;
        this.profile = profile;
        this.rules =
                ScoringRules.DEFAULT.withDecimals(ruleset.ruleset().header().decimals());
        ruleset.info().requirements().forEach(info -> weights.put(info.id(), info.weight()));
    }

    RulesetResult of(Run run) {
        List<Requirement> requirements = ruleset.ruleset().requirements();
        List<Explained> explained = new ArrayList<>();
        for (int slot = 0; slot < requirements.size(); slot++) {
            explained.add(explain(requirements.get(slot), run.at(slot), run.sheet()));
        }
        List<String> areas = info().areas().stream().map(Area::id).toList();
        ScoreSheet sheet = new DefaultModel(rules)
                .score(
                        explained.stream()
                                .map(one -> one.scored(weights.get(one.requirement.id())))
                                .toList(),
                        areas);
        return result(sheet, explained);
    }

    private RulesetInfo info() {
        return ruleset.info();
    }

    private RulesetResult result(ScoreSheet sheet, List<Explained> explained) {
        Map<String, String> titles = new HashMap<>();
        info().areas().forEach(area -> titles.put(area.id(), area.title()));
        return new RulesetResult(
                info().id(),
                info().version(),
                info().title(),
                info().digest(),
                bundles(),
                "default",
                sheet.state(),
                sheet.score().map(rules::shown),
                sheet.rawScore().map(rules::shown),
                sheet.declaredScore().map(rules::shown),
                sheet.grade(),
                sheet.interval().map(range -> range.shown(rules)),
                rules.shown(sheet.coverage()),
                sheet.caps(),
                sheet.areas().stream()
                        .map(area -> area.shown(titles.get(area.id()), rules))
                        .toList(),
                explained.stream().map(one -> result(one, sheet)).toList());
    }

    private List<BundleRef> bundles() {
        List<BundleRef> bundles = new ArrayList<>();
        bundles.add(new BundleRef(info().id(), info().version(), info().digest()));
        bundles.addAll(ruleset.ruleset().bases());
        bundles.addAll(ruleset.ruleset().vocabulary().bundles());
        return bundles;
    }

    private Explained explain(Requirement requirement, Judgement judgement, FactSheet facts) {
        Explainer explainer = new Explainer(requirement, judgement, facts);
        boolean finding = judgement.outcome().isFinding();
        return new Explained(
                requirement,
                judgement,
                explainer,
                finding && explainer.crossChecked(),
                finding && explainer.toConfirm());
    }

    private RequirementResult result(Explained one, ScoreSheet sheet) {
        Requirement requirement = one.requirement;
        Outcome outcome = one.judgement.outcome();
        boolean finding = outcome.isFinding();
        return new RequirementResult(
                requirement.id(),
                requirement.clause(),
                requirement.area(),
                requirement.title(),
                requirement.basis(),
                outcome,
                one.judgement.verdict().severity(),
                finding ? Optional.of(FindingId.of(profile, info().id(), requirement.id())) : Optional.empty(),
                finding ? one.sentence() : Optional.empty(),
                one.explainer.note(),
                one.toConfirm,
                one.explainer.reasons(),
                weights.get(requirement.id()),
                sheet.pointsOf(requirement.id()),
                sheet.contributionOf(requirement.id()),
                determination(requirement),
                finding ? one.judgement.branch().flatMap(Branch::remedy) : Optional.empty(),
                requirement.question());
    }

    private Optional<Determination> determination(Requirement requirement) {
        String key = info().id() + "/" + requirement.id();
        return profile.determinations().stream()
                .filter(determination -> determination.requirement().equals(key))
                .reduce((earlier, later) -> later);
    }

    private record Explained(
            Requirement requirement,
            Judgement judgement,
            Explainer explainer,
            boolean crossChecked,
            boolean toConfirm) {

        Scored scored(BigDecimal weight) {
            return new Scored(
                    requirement.id(),
                    requirement.area(),
                    weight,
                    requirement.severity(),
                    judgement.outsideScore() ? outside() : judgement.verdict(),
                    judgement.outsideScore() ? Set.of(outside()) : judgement.possible(),
                    judgement.outsideScore() ? outside() : judgement.declared(),
                    crossChecked,
                    toConfirm);
        }

        private Verdict outside() {
            return new Verdict(Outcome.NOT_APPLICABLE, requirement.severity());
        }

        Optional<String> sentence() {
            return judgement
                    .branch()
                    .flatMap(branch ->
                            judgement.view().map(view -> branch.finding().render(view)));
        }
    }
}
