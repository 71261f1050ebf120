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
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Value;
import org.assay.conditions.Condition;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.conditions.Type;
import org.assay.core.facts.Certification;
import org.assay.core.facts.Fact;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.Observed;
import org.assay.core.facts.View;
import org.assay.core.judge.Because;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.RecordGaps;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Says why a requirement came out as it did: which facts and limits forced it, and what kept it open. */
final class Explainer implements Explanation {
    private static final EvidenceClause CERTIFIED = new EvidenceClause(EvidenceKind.CERTIFIED, Optional.empty());

    private final Requirement requirement;
    private final Judgement judgement;
    private final FactSheet sheet;
    private final Certification certification;
    private final Phrases phrases;
    private final Function<Observed, Optional<Value>> record;

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
        this.record = record;
        this.phrases = phrases;
        this.requirement = requirement;
        this.judgement = judgement;
        this.sheet = sheet;
        this.certification = sheet.certification(requirement);
    }

    /** Returns the symbols that forced the outcome; none for an ERROR. */
    Set<Symbol> forcing() {
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
            }
        }
        return reasons;
    }

    /** What is worked out is shown as the answers are: with the value that was declared, even if it did not count. */
    private Reason derived(Symbol symbol) {
        Value counted = judgement.view().orElseThrow().value(symbol);
        Value value = counted instanceof Value.Unknown ? View.declared(sheet).value(symbol) : counted;
        String formula = sheet.library().derivation(symbol).map(Condition::text).orElse("");
        return new Reason.Derived(symbol.id(), value, unit(symbol), formula);
    }

    /** Returns what each source says about an indicator. */
    List<Reason> facts(Symbol symbol) {
        Fact fact = sheet.fact(symbol);
        String note = judgement.outcome().isFinding() && !fact.isContradicted() ? "" : weakness(symbol, fact);
        if (!fact.isAnswered()) {
            return List.of(new Reason.Fact(
                    id(symbol), Value.UNKNOWN, unit(symbol), EvidenceKind.DECLARED, Source.MANAGEMENT, ""));
        }
        return fact.observed().stream()
                .flatMap(one -> value(symbol, one).stream().map(value -> fact(symbol, value, one, note)))
                .toList();
    }

    /** What a source says; of a list that is gone through record by record, what it says about this record. */
    private Optional<Value> value(Symbol symbol, Observed one) {
        return symbol.kind() == Symbol.Kind.RECORD ? record.apply(one) : Optional.of(one.value());
    }

    /** A record is known by the list it stands in. */
    private String id(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.RECORD
                ? requirement.repeat().orElseThrow().over().id()
                : symbol.id();
    }

    private Reason fact(Symbol symbol, Value value, Observed one, String note) {
        Optional<String> certified = judgement.outcome() == Outcome.NOT_MET ? Optional.empty() : certified(symbol);
        return new Reason.Fact(
                id(symbol),
                value,
                unit(symbol),
                certified
                        .map(by -> EvidenceKind.CERTIFIED)
                        .orElse(one.evidence().kind()),
                one.source(),
                certified.orElse(note));
    }

    /** Returns by which certificate an answer counts as certified; empty if it stands on its own proof, or on none. */
    private Optional<String> certified(Symbol symbol) {
        Fact fact = sheet.fact(symbol);
        boolean raised = readByBranches(symbol)
                && fact.isAnswered()
                && !fact.isContradicted()
                && fact.needsProof()
                && !(fact.isProven(CERTIFIED, sheet.asOf()) && fact.isProven(requirement.evidence(), sheet.asOf()));
        return certification.note().filter(by -> raised).map(by -> by.say(phrases));
    }

    private String weakness(Symbol symbol, Fact fact) {
        if (certified(symbol).isPresent()) {
            return "";
        }
        return readByBranches(symbol) ? weakness(fact, requirement.evidence()) : weakness(fact, EvidenceClause.NONE);
    }

    private String weakness(Fact fact, EvidenceClause clause) {
        return fact.weakness(clause, sheet.asOf())
                .map(remark -> remark.say(phrases))
                .orElse("");
    }

    private boolean readByBranches(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.RECORD
                || requirement.branches().stream()
                        .flatMap(branch -> branch.condition().stream())
                        .anyMatch(condition -> condition.reads().contains(symbol));
    }

    private Reason limit(Symbol symbol) {
        Optional<Parameter.Found> found = judgement.view().orElseThrow().limit(symbol);
        return new Reason.Limit(
                symbol.id(),
                found.map(value -> value.dated().value()).orElse(Value.UNKNOWN),
                unit(symbol),
                found.map(Parameter.Found::where).orElse(""),
                found.map(value -> value.dated().source()).orElse(""),
                found.<LocalDate>map(value -> value.dated().from()),
                found.map(value -> value.dated().confidence().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(""));
    }

    private static String unit(Symbol symbol) {
        return symbol.type() instanceof Type.Number number ? number.unit() : "";
    }

    @Override
    public String note() {
        return switch (judgement.outcome()) {
            case ERROR -> judgement.failure();
            case NO_EVIDENCE -> openBecause();
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
        Set<Symbol> forcing = forcing();
        return Stream.concat(
                        requirement.appliesWhen().stream(),
                        requirement.branches().stream().flatMap(branch -> branch.condition().stream()))
                .flatMap(condition -> condition.leftOut(judgement.view().orElseThrow()).stream())
                .filter(left -> forcing.contains(left.absent()))
                .map(left -> left.absent().id() + ": " + noValue() + "; " + applies(left.applies()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String noValue() {
        return phrases.say(sheet.placeKnown() ? "limit.missing" : "limit.no_country");
    }

    private String applies(Symbol limit) {
        return limit.id().startsWith("limit")
                ? phrases.say("limit.standard")
                : phrases.say("limit.applies", limit.id());
    }

    private String silence() {
        String open = openBecause();
        return open.isEmpty() ? "" : phrases.say("silence", open);
    }

    private String contradictions() {
        return forcing().stream()
                .filter(Explainer::isAnswer)
                .filter(symbol -> sheet.fact(symbol).isContradicted())
                .map(symbol -> id(symbol) + ": " + phrases.say("contradicted"))
                .collect(Collectors.joining("; "));
    }

    /** Whether somebody answers it: an indicator, or the list that a record stands in. */
    private static boolean isAnswer(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.INDICATOR || symbol.kind() == Symbol.Kind.RECORD;
    }

    private String openBecause() {
        View view = judgement.view().orElseThrow();
        List<String> open = new ArrayList<>();
        requirement
                .repeat()
                .flatMap(Repeat::when)
                .filter(condition -> condition.test(view) == Ternary.UNKNOWN)
                .ifPresent(condition -> open.add(phrases.say("record.counts")));
        for (Symbol symbol : Because.of(requirement, view, Optional.empty())) {
            String why = openBecause(symbol, view);
            if (!why.isEmpty()) {
                open.add(id(symbol) + ": " + why);
            }
        }
        RecordGaps.of(requirement, view).forEach(field -> open.add(field + ": " + phrases.say("not_answered")));
        if (forcedByWeakProof(view)) {
            certification.refused().forEach(why -> open.add(why.say(phrases)));
        }
        return String.join("; ", open);
    }

    /** Whether an answer is there that a certificate, had it counted, would have proven. */
    private boolean forcedByWeakProof(View view) {
        return Because.of(requirement, view, Optional.empty()).stream()
                .filter(Explainer::isAnswer)
                .filter(this::readByBranches)
                .map(sheet::fact)
                .anyMatch(fact -> fact.isAnswered()
                        && !fact.isContradicted()
                        && !fact.isProven(requirement.evidence(), sheet.asOf()));
    }

    private String openBecause(Symbol symbol, View view) {
        return switch (symbol.kind()) {
            case PARAMETER -> view.limit(symbol).isEmpty() && view.isDated() ? noValue() : "";
            case RECORD -> weakness(symbol, sheet.fact(symbol));
            case INDICATOR -> {
                String weakness = weakness(symbol, sheet.fact(symbol));
                boolean partly = weakness.isEmpty()
                        && view.value(symbol) instanceof Value.Items items
                        && Blanks.in(items, symbol.type());
                yield partly ? phrases.say("record.open") : weakness;
            }
            case DERIVED -> hasNoResult(symbol, view) ? phrases.say("derived.nothing") : "";
        };
    }

    /** Whether a derived indicator stays unknown although everything it is worked out from is known. */
    private boolean hasNoResult(Symbol symbol, View view) {
        return view.value(symbol) instanceof Value.Unknown
                && sheet.library().derivation(symbol).stream()
                        .flatMap(derivation -> derivation.reads().stream())
                        .noneMatch(leaf -> Blanks.in(view.value(leaf), leaf.type()));
    }

    @Override
    public boolean crossChecked() {
        List<Fact> facts = forcing().stream()
                .filter(Explainer::isAnswer)
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
