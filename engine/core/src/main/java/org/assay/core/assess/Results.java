package org.assay.core.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Phrases;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.catalogue.Localised;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.RecordJudgement;
import org.assay.core.judge.Sentences;
import org.assay.core.rules.Run;
import org.assay.core.scoring.ScoreSheet;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Scoring;

/** Turns the judgements of one ruleset into its result: explained and scored. */
public final class Results {
    private final CompiledRuleset ruleset;
    private final Localised texts;
    private final CompanyProfile profile;
    private final Scoring scoring;

    /** Makes it for one company, in the language of the texts. */
    public Results(CompiledRuleset ruleset, Localised texts, CompanyProfile profile) {
        this.ruleset = ruleset;
        this.texts = texts;
        this.profile = profile;
        this.scoring = ruleset.ruleset().scoring();
    }

    /** Returns the result of what the rules wrote. */
    public RulesetResult of(Run run) {
        List<Explained> explained = judged(run);
        List<Scored> scored = explained.stream().map(Explained::scored).toList();
        ModelResults models = new ModelResults(scoring, info().areas(), run.sheet());
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
                new ModelResults(scoring, info().areas(), run.sheet()),
                judged(run).stream().map(Explained::scored).toList(),
                phrases());
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

    private Phrases phrases() {
        return Phrases.of(texts.language());
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
                ? new RepeatedExplainer(requirement, judgement, facts, phrases())
                : new Explainer(requirement, judgement, facts, phrases());
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
        Requirement requirement = one.requirement;
        Outcome outcome = one.judgement.outcome();
        boolean finding = outcome.isFinding() || one.determined.isFinding();
        return new RequirementResult(
                requirement.id(),
                requirement.clause(),
                requirement.area(),
                one.told.title(),
                requirement.basis(),
                outcome,
                one.judgement.verdict().severity(),
                finding ? Optional.of(FindingId.of(profile, info().id(), requirement.id())) : Optional.empty(),
                finding ? Optional.of(one.sentence(phrases())) : Optional.empty(),
                one.note(phrases()),
                one.toConfirm(),
                one.explainer.reasons(),
                scoring.headline().weight(requirement.id(), requirement.weight(), requirement.severity()),
                sheet.pointsOf(requirement.id()),
                sheet.contributionOf(requirement.id()),
                one.determined.shown(),
                one.determined.by(),
                finding ? one.remedy() : Optional.empty(),
                one.told.question(),
                one.telling().notApplicable(one.judgement),
                one.told.origin(),
                records(one));
    }

    private List<RecordResult> records(Explained one) {
        return one.explainer instanceof RepeatedExplainer each
                ? new RecordResults(profile, info().id(), one.telling(), each).of(one.judgement.records())
                : List.of();
    }

    /** A judgement with its reasons; {@code told} is the requirement in the language of the reader. */
    private record Explained(
            Requirement requirement,
            Requirement told,
            Judgement judgement,
            Explanation explainer,
            Determined determined,
            FactSheet facts,
            boolean crossChecked,
            boolean unsure) {

        Scored scored() {
            Verdict computed = counting(judgement.verdict());
            Optional<Verdict> verdict = determined.verdict(judgement.verdict().severity());
            return new Scored(
                    requirement.id(),
                    requirement.area(),
                    requirement.weight(),
                    requirement.severity(),
                    verdict.orElse(computed),
                    verdict.map(this::possible).orElseGet(this::possible),
                    verdict.orElseGet(() -> counting(judgement.declared())),
                    crossChecked,
                    toConfirm(),
                    seen(judgement),
                    Scored.Line.NONE,
                    verdict.isPresent() ? List.of() : records());
        }

        private Scored.Seen seen(Judgement one) {
            Facts declared = View.declared(facts);
            Facts evidenced = View.evidenced(facts, requirement);
            return new Scored.Seen(one.view().<Facts>map(view -> view).orElse(evidenced), declared);
        }

        /** Each record by itself. What a person determined is determined of all of them together. */
        private List<Scored> records() {
            return judgement.records().stream().map(this::record).toList();
        }

        private Scored record(RecordJudgement record) {
            Judgement one = record.judgement();
            Set<Verdict> possible = new LinkedHashSet<>(one.possible());
            if (!record.counts()) {
                possible.add(outside());
            }
            return new Scored(
                    requirement.id(),
                    requirement.area(),
                    requirement.weight(),
                    requirement.severity(),
                    one.outsideScore() ? outside() : one.verdict(),
                    one.outsideScore() ? Set.of(outside()) : possible,
                    one.outsideScore() ? outside() : one.declared(),
                    crossChecked,
                    one.outcome().isFinding() && !record.firm(),
                    seen(one),
                    new Scored.Line(record.key(), fields(one)),
                    List.of());
        }

        private Map<String, String> fields(Judgement one) {
            Map<String, String> fields = new HashMap<>();
            Value value = one.view()
                    .map(view -> view.value(requirement.repeat().orElseThrow().record()))
                    .orElse(Value.UNKNOWN);
            if (value instanceof Value.Fields known) {
                known.entries().forEach((id, field) -> {
                    if (field instanceof Value.Text text) {
                        fields.put(id, text.value());
                    }
                });
            }
            return fields;
        }

        private Verdict counting(Verdict verdict) {
            return judgement.outsideScore() ? outside() : verdict;
        }

        private Set<Verdict> possible() {
            return judgement.outsideScore() ? Set.of(outside()) : judgement.possible();
        }

        /** What a person decided stays so; where a person says that nothing is proven, anything may still come out. */
        private Set<Verdict> possible(Verdict verdict) {
            return verdict.outcome() == Outcome.NO_EVIDENCE ? new Judge(requirement).anything() : Set.of(verdict);
        }

        private Verdict outside() {
            return new Verdict(Outcome.NOT_APPLICABLE, requirement.severity());
        }

        /** A person who decided has confirmed. */
        boolean toConfirm() {
            return unsure && determined.scoring().isEmpty();
        }

        String note(Phrases phrases) {
            return Stream.concat(
                            Stream.of(explainer.note()),
                            determined.notes().stream().map(note -> note.say(phrases)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        String sentence(Phrases phrases) {
            return judgement.outcome().isFinding() ? computedSentence() : determinedSentence(phrases);
        }

        private String computedSentence() {
            return telling().of(judgement).orElseThrow();
        }

        private String determinedSentence(Phrases phrases) {
            return determined
                    .scoring()
                    .flatMap(Determination::reason)
                    .orElseGet(() -> phrases.say("determination.unmet", told.title()));
        }

        Optional<Remedy> remedy() {
            return judgement.outcome().isFinding() ? branch().flatMap(Branch::remedy) : told.remedy();
        }

        private Optional<Branch> branch() {
            return judgement.branch().map(telling()::of);
        }

        Sentences telling() {
            return new Sentences(requirement, told);
        }
    }
}
