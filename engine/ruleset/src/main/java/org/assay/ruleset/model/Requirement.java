package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Template;

/**
 * One checkable point of a clause, ready to be evaluated.
 *
 * @param id unique in its ruleset
 * @param area the area it stands in
 * @param clause the clause it checks
 * @param basis what makes it a requirement
 * @param telling what it says to people
 * @param terms what decides about its outcome and its part in the score
 * @param mapsTo clauses of other standards
 * @param origin the requirement of another ruleset it was taken from; empty where it stands in its own ruleset
 * @param asked what its ruleset asks of it beyond the one it was taken from, in the order written; empty where it stands in
 *     its own ruleset
 * @param at where it is written, or where it was changed last
 */
public record Requirement(
        String id,
        String area,
        Clause clause,
        Basis basis,
        Telling telling,
        Terms terms,
        List<Mapping> mapsTo,
        Optional<Origin> origin,
        List<Tighter> asked,
        Location at) {
    public Requirement {
        mapsTo = List.copyOf(mapsTo);
        asked = List.copyOf(asked);
    }

    /** Returns the same requirement as another ruleset takes it over. */
    public Requirement takenOver(String newId, BundleRef ruleset) {
        Origin from = new Origin(ruleset.id(), ruleset.version(), id, clause, List.of(), Optional.empty(), origin);
        return new Requirement(newId, area, clause, basis, telling, terms, mapsTo, Optional.of(from), List.of(), at);
    }

    /** Returns the same requirement with its texts in another language. */
    public Requirement in(Texts texts) {
        Optional<Origin> worded = origin.map(from -> from.worded(texts::of));
        return new Requirement(id, area, clause, basis, telling.in(texts), terms.in(texts), mapsTo, worded, asked, at);
    }

    /** Returns the same requirement, where reasons why it does not apply are worded like this. */
    public Requirement explained(UnaryOperator<NotApplicableReason> wording) {
        return on(terms.explained(wording));
    }

    /** Returns the same requirement, which does not apply for this reason wherever it gave its own, or none. */
    public Requirement notApplicableBecause(NotApplicableReason reason) {
        return on(terms.notApplicableBecause(reason));
    }

    /** Returns the same requirement, of which nobody may say that it does not apply. */
    public Requirement alwaysApplicable() {
        Optional<Origin> from =
                neverNotApplicable() ? origin : origin.map(one -> one.changedAlso(Change.ALWAYS_APPLIES));
        return new Requirement(id, area, clause, basis, telling, terms.alwaysApplicable(), mapsTo, from, asked, at);
    }

    /** Returns the same requirement on other terms. */
    public Requirement on(Terms others) {
        return new Requirement(id, area, clause, basis, telling, others, mapsTo, origin, asked, at);
    }

    /** Returns what it is called, in a few words. */
    public String title() {
        return telling.title();
    }

    /** Returns what an advisor asks; potentially empty. */
    public String question() {
        return telling.question();
    }

    /** Returns the sentence of a branch or part that has none of its own. */
    public Template finding() {
        return telling.finding();
    }

    /** Returns what to do about a finding. */
    public Optional<Remedy> remedy() {
        return telling.remedy();
    }

    /** Returns how grave it is not to meet it, where a branch says nothing else. */
    public Severity severity() {
        return terms.severity();
    }

    /** Returns its weight in the score, above 0; empty for the weight of its severity. */
    public Optional<BigDecimal> weight() {
        return terms.weight();
    }

    /** Returns whether it concerns the company; empty for always. */
    public Optional<Condition> appliesWhen() {
        return terms.applies().when();
    }

    /** Returns over which records it is repeated; empty where it is asked once. */
    public Optional<Repeat> repeat() {
        return terms.repeat();
    }

    /** Returns its branches in the order tried; the last holds otherwise. */
    public List<Branch> branches() {
        return terms.branches();
    }

    /** Returns what MET and PARTLY_MET need. */
    public EvidenceClause evidence() {
        return terms.evidence();
    }

    /** Returns whether a missing answer counts as not met. */
    public boolean silenceIsNotMet() {
        return terms.silenceIsNotMet();
    }

    /** Returns whether nobody may say that it does not apply. */
    public boolean neverNotApplicable() {
        return terms.applies().neverNotApplicable();
    }

    /** Returns why it does not apply where its condition fails; empty where its author names no reason. */
    public Optional<NotApplicableReason> notApplicable() {
        return terms.applies().otherwise();
    }

    /** Returns the clause it checks in the ruleset in whose files it stands, whatever overlays call it. */
    public Clause firstClause() {
        return origin.map(Origin::chain)
                .map(chain -> chain.get(chain.size() - 1).clause())
                .orElse(clause);
    }

    /** Returns whether its author wrote no sentence for it, so that a finding says its title. */
    public boolean isUnworded(Phrases phrases) {
        return finding().text().equals(Wording.unmet(title(), phrases).text());
    }

    /** Returns whether any way of missing it is never tolerated. */
    public boolean touchesZeroTolerance() {
        return severity() == Severity.ZERO_TOLERANCE
                || branches().stream().anyMatch(branch -> branch.severity() == Severity.ZERO_TOLERANCE);
    }

    /** Returns the outcomes it can have, apart from ERROR, in a set of the caller's own. */
    public Set<Outcome> outcomes() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        branches().forEach(branch -> outcomes.add(branch.outcome()));
        appliesWhen().ifPresent(condition -> outcomes.add(Outcome.NOT_APPLICABLE));
        repeat().ifPresent(each -> outcomes.add(Outcome.NOT_APPLICABLE));
        if (!silenceIsNotMet() && !reads().isEmpty()) {
            outcomes.add(Outcome.NO_EVIDENCE);
        }
        return outcomes;
    }

    /** Returns the reasons it may give for not applying, in the order in which it asks. */
    public List<NotApplicableReason> reasons() {
        return terms.reasons();
    }

    /** Returns its conditions, in the order of reading. */
    public List<Condition> conditions() {
        return terms.conditions();
    }

    /** Returns every indicator and parameter it reads, in the order of reading. */
    public Set<Symbol> reads() {
        Set<Symbol> symbols = new LinkedHashSet<>();
        appliesWhen().ifPresent(condition -> symbols.addAll(condition.reads()));
        repeat().ifPresent(each -> symbols.add(each.over()));
        conditions().forEach(condition -> symbols.addAll(condition.reads()));
        symbols.removeIf(symbol -> symbol.kind() == Symbol.Kind.RECORD);
        return symbols;
    }
}
