package org.assay.core.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.conditions.Phrases;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.catalogue.Localised;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judgement;
import org.assay.core.rules.Run;
import org.assay.core.scoring.ScoreSheet;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.ScoringModels;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Scoring;

/** Turns the judgements of one ruleset into its result: explained and scored. */
public final class Results {
    private final CompiledRuleset ruleset;
    private final Localised texts;
    private final CompanyProfile profile;
    private final ScoringModels plugins;
    private final Scoring scoring;
    private final Phrases phrases;

    /** Makes it for one company, in the language of the texts. */
    public Results(CompiledRuleset ruleset, Localised texts, CompanyProfile profile, ScoringModels plugins) {
        this.ruleset = ruleset;
        this.texts = texts;
        this.profile = profile;
        this.plugins = plugins;
        this.scoring = ruleset.ruleset().scoring();
        this.phrases = Phrases.of(texts.language());
    }

    /** Returns the result of what the rules wrote. */
    public RulesetResult of(Run run) {
        List<Explained> explained = judged(run);
        List<Scored> scored = explained.stream().map(Explained::scored).toList();
        ModelResults models = models(run);
        ScoreSheet headline = models.sheet(scoring.headline(), scored);
        return new RulesetResult(
                info().id(),
                info().version(),
                info().title(),
                texts.language(),
                info().digest(),
                bundles(),
                models.of(scoring.headline(), headline),
                scoring.models().stream()
                        .skip(1)
                        .map(model -> models.of(model, models.sheet(model, scored)))
                        .toList(),
                explained.stream().map(one -> result(one, headline)).toList(),
                texts.ruleset().removed());
    }

    /** Takes the scores of what the rules wrote apart. */
    List<ScoreExplanation> explained(Run run) {
        return advice(run).explained();
    }

    /** Returns the least that lifts what the rules wrote to a grade. */
    Improvement improved(Run run, Goal goal) {
        return advice(run).improved(goal, profile);
    }

    /** Returns what can be said of the scores of what the rules wrote. */
    Advice advice(Run run) {
        return new Advice(
                of(run),
                models(run),
                judged(run).stream().map(Explained::scored).toList(),
                phrases);
    }

    private ModelResults models(Run run) {
        return new ModelResults(scoring, info().areas(), run.sheet(), plugins);
    }

    private List<Explained> judged(Run run) {
        List<Requirement> requirements = ruleset.ruleset().requirements();
        List<Explained> explained = new ArrayList<>();
        for (int slot = 0; slot < requirements.size(); slot++) {
            Requirement told = texts.ruleset().requirements().get(slot);
            explained.add(explain(requirements.get(slot), told, run.at(slot), run.sheet()));
        }
        return explained;
    }

    private RulesetInfo info() {
        return texts.info();
    }

    private List<BundleRef> bundles() {
        List<BundleRef> bundles = new ArrayList<>();
        bundles.add(new BundleRef(info().id(), info().version(), info().digest()));
        bundles.addAll(ruleset.ruleset().bases());
        bundles.addAll(ruleset.ruleset().vocabulary().bundles());
        return bundles;
    }

    private Explained explain(Requirement requirement, Requirement told, Judgement judgement, FactSheet facts) {
        Explanation explainer = judgement.each().isPresent()
                ? new RepeatedExplainer(requirement, judgement, facts, phrases)
                : new Explainer(requirement, judgement, facts, phrases);
        boolean finding = judgement.outcome().isFinding();
        return new Explained(
                requirement,
                told,
                judgement,
                explainer,
                Determined.of(ruleset.ruleset().header(), requirement, profile, judgement, facts.asOf()),
                facts,
                finding && explainer.crossChecked(),
                finding && explainer.toConfirm());
    }

    private RequirementResult result(Explained one, ScoreSheet sheet) {
        Requirement requirement = one.requirement();
        Outcome outcome = one.judgement().outcome();
        boolean finding = outcome.isFinding() || one.determined().isFinding();
        return new RequirementResult(
                requirement.id(),
                requirement.clause(),
                requirement.area(),
                one.told().title(),
                requirement.basis(),
                outcome,
                one.judgement().verdict().severity(),
                finding ? Optional.of(FindingId.of(profile, info().id(), requirement.id())) : Optional.empty(),
                finding ? Optional.of(one.sentence(phrases)) : Optional.empty(),
                one.note(phrases),
                one.toConfirm(),
                one.explainer().reasons(),
                scoring.headline().weight(requirement.id(), requirement.weight(), requirement.severity()),
                sheet.pointsOf(requirement.id()),
                sheet.contributionOf(requirement.id()),
                one.determined().shown(),
                one.determined().by(),
                finding ? one.remedy() : Optional.empty(),
                one.told().question(),
                one.telling().notApplicable(one.judgement()),
                one.told().origin(),
                records(one));
    }

    private List<RecordResult> records(Explained one) {
        return one.explainer() instanceof RepeatedExplainer each
                ? new RecordResults(profile, info().id(), one.telling(), each)
                        .of(one.judgement().records())
                : List.of();
    }
}
