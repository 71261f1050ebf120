package org.assay.core.assess;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Phrases;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.RecordJudgement;
import org.assay.core.judge.Sentences;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Requirement;

/** A judgement with its reasons; {@code told} is the requirement in the language of the reader. */
record Explained(
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
        Facts evidenced = one.view().orElseGet(() -> View.evidenced(facts, requirement));
        return new Scored.Seen(evidenced, View.declared(facts));
    }

    /** Each record by itself. What a person determined is determined of all of them together. */
    private List<Scored> records() {
        return judgement.each().isEmpty()
                ? List.of()
                : judgement.records().stream().map(this::record).toList();
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
        if (determined.notes().isEmpty()) {
            return explainer.note();
        }
        return Stream.concat(
                        Stream.of(explainer.note()), determined.notes().stream().map(note -> note.say(phrases)))
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
