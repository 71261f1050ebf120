package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * @param title in a few words
 * @param basis what makes it a requirement
 * @param severity how grave it is not to meet it, where a branch says nothing else
 * @param weight in the score, above 0; empty for the weight of its severity
 * @param appliesWhen whether it concerns the company; empty for always
 * @param repeat over which records it is repeated; empty where it is asked once
 * @param branches in the order tried; the last holds otherwise
 * @param finding the sentence of a branch or part that has none of its own
 * @param evidence what MET and PARTLY_MET need
 * @param silenceIsNotMet whether a missing answer counts as not met
 * @param neverNotApplicable whether nobody may say that it does not apply
 * @param notApplicable why it does not apply where {@code appliesWhen} fails; empty where its author names no reason
 * @param question what an advisor asks; potentially empty
 * @param remedy what to do about a finding
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
        String title,
        Basis basis,
        Severity severity,
        Optional<BigDecimal> weight,
        Optional<Condition> appliesWhen,
        Optional<Repeat> repeat,
        List<Branch> branches,
        Template finding,
        EvidenceClause evidence,
        boolean silenceIsNotMet,
        boolean neverNotApplicable,
        Optional<NotApplicableReason> notApplicable,
        String question,
        Optional<Remedy> remedy,
        List<Mapping> mapsTo,
        Optional<Origin> origin,
        List<Tighter> asked,
        Location at) {
    public Requirement {
        branches = List.copyOf(branches);
        mapsTo = List.copyOf(mapsTo);
        asked = List.copyOf(asked);
    }

    /** Returns the same requirement as another ruleset takes it over. */
    public Requirement takenOver(String newId, BundleRef ruleset) {
        Origin from = new Origin(ruleset.id(), ruleset.version(), id, clause, List.of(), Optional.empty(), origin);
        return new Requirement(
                newId,
                area,
                clause,
                title,
                basis,
                severity,
                weight,
                appliesWhen,
                repeat,
                branches,
                finding,
                evidence,
                silenceIsNotMet,
                neverNotApplicable,
                notApplicable,
                question,
                remedy,
                mapsTo,
                Optional.of(from),
                List.of(),
                at);
    }

    /** Returns the same requirement with its texts in another language. */
    public Requirement in(Texts texts) {
        return new Requirement(
                id,
                area,
                clause,
                texts.of(title),
                basis,
                severity,
                weight,
                appliesWhen,
                repeat,
                branches.stream().map(branch -> branch.in(texts)).toList(),
                texts.of(finding),
                evidence,
                silenceIsNotMet,
                neverNotApplicable,
                notApplicable,
                texts.of(question),
                remedy.map(texts::of),
                mapsTo,
                origin.map(from -> from.worded(texts::of)),
                asked,
                at);
    }

    /** Returns the same requirement, where reasons why it does not apply are worded like this. */
    public Requirement explained(UnaryOperator<NotApplicableReason> wording) {
        return new Requirement(
                id,
                area,
                clause,
                title,
                basis,
                severity,
                weight,
                appliesWhen,
                repeat.map(each -> each.explained(wording)),
                branches.stream().map(branch -> branch.explained(wording)).toList(),
                finding,
                evidence,
                silenceIsNotMet,
                neverNotApplicable,
                notApplicable.map(wording),
                question,
                remedy,
                mapsTo,
                origin,
                asked,
                at);
    }

    /** Returns the same requirement, which does not apply for this reason wherever it gave its own, or none. */
    public Requirement notApplicableBecause(NotApplicableReason reason) {
        Requirement said =
                explained(given -> notApplicable.filter(given::equals).isPresent() ? reason : given);
        return new Requirement(
                id,
                area,
                clause,
                title,
                basis,
                severity,
                weight,
                appliesWhen,
                said.repeat.map(each -> each.or(reason)),
                said.branches.stream().map(branch -> branch.or(reason)).toList(),
                finding,
                evidence,
                silenceIsNotMet,
                neverNotApplicable,
                Optional.of(reason),
                question,
                remedy,
                mapsTo,
                origin,
                asked,
                at);
    }

    /** Returns the same requirement, of which nobody may say that it does not apply. */
    public Requirement alwaysApplicable() {
        return new Requirement(
                id,
                area,
                clause,
                title,
                basis,
                severity,
                weight,
                appliesWhen,
                repeat,
                branches,
                finding,
                evidence,
                silenceIsNotMet,
                true,
                notApplicable,
                question,
                remedy,
                mapsTo,
                neverNotApplicable ? origin : origin.map(from -> from.changedAlso(Change.ALWAYS_APPLIES)),
                asked,
                at);
    }

    /** Returns what decides about its outcome and its part in the score. */
    public Terms terms() {
        return new Terms(severity, weight, appliesWhen, repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same requirement on other terms. */
    public Requirement on(Terms terms) {
        return new Requirement(
                id,
                area,
                clause,
                title,
                basis,
                terms.severity(),
                terms.weight(),
                terms.appliesWhen(),
                terms.repeat(),
                terms.branches(),
                finding,
                terms.evidence(),
                terms.silenceIsNotMet(),
                neverNotApplicable,
                notApplicable,
                question,
                remedy,
                mapsTo,
                origin,
                asked,
                at);
    }

    /** Returns the clause it checks in the ruleset in whose files it stands, whatever overlays call it. */
    public Clause firstClause() {
        return origin.map(Origin::chain)
                .map(chain -> chain.get(chain.size() - 1).clause())
                .orElse(clause);
    }

    /** Returns whether its author wrote no sentence for it, so that a finding says its title. */
    public boolean isUnworded(Phrases phrases) {
        return finding.text().equals(Wording.unmet(title, phrases).text());
    }

    /** Returns whether any way of missing it is never tolerated. */
    public boolean touchesZeroTolerance() {
        return severity == Severity.ZERO_TOLERANCE
                || branches.stream().anyMatch(branch -> branch.severity() == Severity.ZERO_TOLERANCE);
    }

    /** Returns the outcomes it can have, apart from ERROR, in a set of the caller's own. */
    public Set<Outcome> outcomes() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        branches.forEach(branch -> outcomes.add(branch.outcome()));
        appliesWhen.ifPresent(condition -> outcomes.add(Outcome.NOT_APPLICABLE));
        repeat.ifPresent(each -> outcomes.add(Outcome.NOT_APPLICABLE));
        if (!silenceIsNotMet && !reads().isEmpty()) {
            outcomes.add(Outcome.NO_EVIDENCE);
        }
        return outcomes;
    }

    /** Returns the reasons it may give for not applying, in the order in which it asks. */
    public List<NotApplicableReason> reasons() {
        return Stream.of(
                        notApplicable.stream(),
                        repeat.flatMap(Repeat::notApplicable).stream(),
                        branches.stream().flatMap(branch -> branch.notApplicable().stream()))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** Returns its conditions, in the order of reading. */
    public List<Condition> conditions() {
        return Stream.of(
                        appliesWhen.stream(),
                        repeat.flatMap(Repeat::when).stream(),
                        branches.stream().flatMap(branch -> branch.condition().stream()))
                .flatMap(conditions -> conditions)
                .toList();
    }

    /** Returns every indicator and parameter it reads, in the order of reading. */
    public Set<Symbol> reads() {
        Set<Symbol> symbols = new LinkedHashSet<>();
        appliesWhen.ifPresent(condition -> symbols.addAll(condition.reads()));
        repeat.ifPresent(each -> symbols.add(each.over()));
        repeat.flatMap(Repeat::when).ifPresent(condition -> symbols.addAll(condition.reads()));
        for (Branch branch : branches) {
            branch.condition().ifPresent(condition -> symbols.addAll(condition.reads()));
        }
        symbols.removeIf(symbol -> symbol.kind() == Symbol.Kind.RECORD);
        return symbols;
    }
}
