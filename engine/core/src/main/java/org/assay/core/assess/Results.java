package org.assay.core.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.conditions.Phrases;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.catalogue.Localised;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.Sentences;
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
    private final Localised texts;
    private final CompanyProfile profile;
    private final ScoringRules rules;
    private final Map<String, BigDecimal> weights = new HashMap<>();

    Results(CompiledRuleset ruleset, Localised texts, CompanyProfile profile) {
        this.ruleset = ruleset;
        this.texts = texts;
        this.profile = profile;
        this.rules =
                ScoringRules.DEFAULT.withDecimals(ruleset.ruleset().header().decimals());
        info().requirements().forEach(info -> weights.put(info.id(), info.weight()));
    }

    RulesetResult of(Run run) {
        List<Requirement> requirements = ruleset.ruleset().requirements();
        List<Explained> explained = new ArrayList<>();
        for (int slot = 0; slot < requirements.size(); slot++) {
            Requirement told = texts.ruleset().requirements().get(slot);
            explained.add(explain(requirements.get(slot), told, run.at(slot), run.sheet()));
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

    private Phrases phrases() {
        return Phrases.of(texts.language());
    }

    private RulesetInfo info() {
        return texts.info();
    }

    private RulesetResult result(ScoreSheet sheet, List<Explained> explained) {
        Map<String, String> titles = new HashMap<>();
        info().areas().forEach(area -> titles.put(area.id(), area.title()));
        return new RulesetResult(
                info().id(),
                info().version(),
                info().title(),
                texts.language(),
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
                explained.stream().map(one -> result(one, sheet)).toList(),
                texts.ruleset().removed());
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
                weights.get(requirement.id()),
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
            boolean crossChecked,
            boolean unsure) {

        Scored scored(BigDecimal weight) {
            Verdict computed = counting(judgement.verdict());
            Optional<Verdict> verdict = determined.verdict(judgement.verdict().severity());
            return new Scored(
                    requirement.id(),
                    requirement.area(),
                    weight,
                    requirement.severity(),
                    verdict.orElse(computed),
                    verdict.map(this::possible).orElseGet(this::possible),
                    verdict.orElseGet(() -> counting(judgement.declared())),
                    crossChecked,
                    toConfirm());
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
