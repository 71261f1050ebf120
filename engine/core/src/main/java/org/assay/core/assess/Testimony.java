package org.assay.core.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.assessment.Reason;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Value;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.core.facts.Certification;
import org.assay.core.facts.Fact;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.Observed;
import org.assay.core.judge.Judgement;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Requirement;

/**
 * What sources say about the answers that a requirement rests on, and how far that is proven.
 *
 * @param certification what certificates do for these answers
 * @param record finds the record looked at in what a source says about its list
 */
record Testimony(
        Requirement requirement,
        Judgement judgement,
        FactSheet sheet,
        Certification certification,
        Phrases phrases,
        Function<Observed, Optional<Value>> record) {
    private static final EvidenceClause CERTIFIED = new EvidenceClause(EvidenceKind.CERTIFIED, Optional.empty());

    /** Returns what each source says about an indicator. */
    List<Reason> facts(Symbol symbol) {
        Fact fact = sheet.fact(symbol);
        String note = judgement.outcome().isFinding() && !fact.isContradicted() ? "" : weakness(symbol, fact);
        if (!fact.isAnswered()) {
            return List.of(new Reason.Fact(
                    id(symbol), Value.UNKNOWN, unit(symbol), EvidenceKind.DECLARED, Source.MANAGEMENT, ""));
        }
        List<Reason> reasons = new ArrayList<>(fact.observed().size());
        for (Observed one : fact.observed()) {
            value(symbol, one).ifPresent(value -> reasons.add(fact(symbol, value, one, note)));
        }
        return reasons;
    }

    /** What a source says; of a list that is gone through record by record, what it says about this record. */
    private Optional<Value> value(Symbol symbol, Observed one) {
        return symbol.kind() == Symbol.Kind.RECORD ? record.apply(one) : Optional.of(one.value());
    }

    /** A record is known by the list it stands in. */
    String id(Symbol symbol) {
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
        if (certification.valid().isEmpty()) {
            return Optional.empty();
        }
        Fact fact = sheet.fact(symbol);
        boolean raised = readByBranches(symbol)
                && fact.isAnswered()
                && !fact.isContradicted()
                && fact.needsProof()
                && !(fact.isProven(CERTIFIED, sheet.asOf()) && fact.isProven(requirement.evidence(), sheet.asOf()));
        return certification.note().filter(by -> raised).map(by -> by.say(phrases));
    }

    String weakness(Symbol symbol, Fact fact) {
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

    boolean readByBranches(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.RECORD) {
            return true;
        }
        for (Branch branch : requirement.branches()) {
            if (branch.condition().isPresent()
                    && branch.condition().get().reads().contains(symbol)) {
                return true;
            }
        }
        return false;
    }

    static String unit(Symbol symbol) {
        return symbol.type() instanceof Type.Number number ? number.unit() : "";
    }

    /** Whether somebody answers it: an indicator, or the list that a record stands in. */
    static boolean isAnswer(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.INDICATOR || symbol.kind() == Symbol.Kind.RECORD;
    }
}
