package org.assay.core.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.Reason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Value;
import org.assay.conditions.Condition;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.core.facts.Fact;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.Observed;
import org.assay.core.facts.View;
import org.assay.core.judge.Because;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Requirement;

/** Says why a requirement came out as it did: which facts and limits forced it, and what kept it open. */
final class Explainer implements Explanation {
    private final Requirement requirement;
    private final Judgement judgement;
    private final FactSheet sheet;
    private final Testimony answers;
    private final Phrases phrases;
    private final Set<Symbol> forcing;

    Explainer(Requirement requirement, Judgement judgement, FactSheet sheet, Phrases phrases) {
        this(requirement, judgement, sheet, phrases, observed -> Optional.empty());
    }

    /**
     * Explains what became of one record.
     *
     * @param record finds the record in what a source says about the list
     */
    Explainer(
            Requirement requirement,
            Judgement judgement,
            FactSheet sheet,
            Phrases phrases,
            Function<Observed, Optional<Value>> record) {
        this.phrases = phrases;
        this.requirement = requirement;
        this.judgement = judgement;
        this.sheet = sheet;
        this.answers = new Testimony(requirement, judgement, sheet, sheet.certification(requirement), phrases, record);
        this.forcing = forced();
    }

    /** Returns the symbols that forced the outcome; none for an ERROR. */
    Set<Symbol> forcing() {
        return forcing;
    }

    private Set<Symbol> forced() {
        if (judgement.view().isEmpty()) {
            return Set.of();
        }
        View view = judgement.view().get();
        if (judgement.outcome() == Outcome.NOT_APPLICABLE && judgement.branch().isEmpty()) {
            return requirement
                    .appliesWhen()
                    .<Set<Symbol>>map(condition -> new LinkedHashSet<>(because(condition, view)))
                    .orElse(Set.of());
        }
        return Because.of(requirement, view, judgement.branch());
    }

    private static List<Symbol> because(Condition condition, View view) {
        return condition.because(view);
    }

    @Override
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Symbol symbol : forcing()) {
            switch (symbol.kind()) {
                case PARAMETER -> reasons.add(limit(symbol));
                case INDICATOR, RECORD -> reasons.addAll(facts(symbol));
                case DERIVED -> reasons.add(derived(symbol));
                case SCORE -> {}
            }
        }
        return reasons;
    }

    /** What is worked out is shown as the answers are: with the value that was declared, even if it did not count. */
    private Reason derived(Symbol symbol) {
        Value counted = judgement.view().orElseThrow().value(symbol);
        Value value = counted instanceof Value.Unknown ? View.declared(sheet).value(symbol) : counted;
        String formula = sheet.library().derivation(symbol).map(Condition::text).orElse("");
        return new Reason.Derived(symbol.id(), value, Testimony.unit(symbol), formula);
    }

    /** Returns what each source says about an indicator. */
    List<Reason> facts(Symbol symbol) {
        return answers.facts(symbol);
    }

    private Reason limit(Symbol symbol) {
        Optional<Parameter.Found> found = judgement.view().orElseThrow().limit(symbol);
        return new Reason.Limit(
                symbol.id(),
                found.map(value -> value.dated().value()).orElse(Value.UNKNOWN),
                Testimony.unit(symbol),
                found.map(Parameter.Found::where).orElse(""),
                found.map(value -> value.dated().source()).orElse(""),
                found.<LocalDate>map(value -> value.dated().from()),
                found.map(value -> value.dated().confidence().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(""));
    }

    @Override
    public String note() {
        return switch (judgement.outcome()) {
            case ERROR -> judgement.failure();
            case NO_EVIDENCE -> open();
            case NOT_MET ->
                judgement.branch().flatMap(branch -> branch.condition()).isEmpty() && requirement.silenceIsNotMet()
                        ? silence()
                        : joined(contradictions(), leftOut());
            case MET, PARTLY_MET, NOT_APPLICABLE -> leftOut();
        };
    }

    private static String joined(String... notes) {
        return Stream.of(notes).filter(note -> !note.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Says which limits have no value, though others do and decide. */
    private String leftOut() {
        if (!isForcedByLimit()) {
            return "";
        }
        return Stream.concat(
                        requirement.appliesWhen().stream(),
                        requirement.branches().stream().flatMap(branch -> branch.condition().stream()))
                .flatMap(condition -> condition.leftOut(judgement.view().orElseThrow()).stream())
                .filter(left -> forcing.contains(left.absent()))
                .map(left ->
                        left.absent().id() + ": " + OpenPoints.noValue(sheet, phrases) + "; " + applies(left.applies()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private boolean isForcedByLimit() {
        for (Symbol symbol : forcing) {
            if (symbol.kind() == Symbol.Kind.PARAMETER) {
                return true;
            }
        }
        return false;
    }

    private String applies(Symbol limit) {
        return limit.id().startsWith("limit")
                ? phrases.say("limit.standard")
                : phrases.say("limit.applies", limit.id());
    }

    private String silence() {
        String open = open();
        return open.isEmpty() ? "" : phrases.say("silence", open);
    }

    private String open() {
        View view = judgement.view().orElseThrow();
        return new OpenPoints(requirement, sheet, phrases, answers, view).say();
    }

    private String contradictions() {
        return forcing().stream()
                .filter(Testimony::isAnswer)
                .filter(symbol -> sheet.fact(symbol).isContradicted())
                .map(symbol -> answers.id(symbol) + ": " + phrases.say("contradicted"))
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean crossChecked() {
        List<Fact> facts = forcing().stream()
                .filter(Testimony::isAnswer)
                .map(sheet::fact)
                .filter(Fact::needsProof)
                .toList();
        return !facts.isEmpty() && facts.stream().allMatch(fact -> fact.isCrossChecked(sheet.asOf()));
    }

    @Override
    public boolean toConfirm() {
        return judgement.outcome().isFinding()
                && forcing().stream().anyMatch(judgement.view().orElseThrow()::isUnsure)
                && !Judge.sameWithoutUnsureLimits(requirement, judgement);
    }
}
