package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;

/**
 * What of a requirement decides about its outcome and its part in the score, with what is said of each way it can come
 * out.
 *
 * @param severity how grave it is not to meet it, where a branch says nothing else
 * @param weight in the score; empty for the weight of its severity
 * @param applies whether it concerns a company
 * @param repeat over which records it is repeated; empty where it is asked once
 * @param branches in the order tried; the last holds otherwise
 * @param evidence what MET and PARTLY_MET need
 * @param silenceIsNotMet whether a missing answer counts as not met
 */
public record Terms(
        Severity severity,
        Optional<BigDecimal> weight,
        Applies applies,
        Optional<Repeat> repeat,
        List<Branch> branches,
        EvidenceClause evidence,
        boolean silenceIsNotMet) {
    public Terms {
        branches = List.copyOf(branches);
    }

    /** Returns the same terms under another severity. */
    public Terms with(Severity other) {
        return new Terms(other, weight, applies, repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms with another weight. */
    public Terms weighing(BigDecimal other) {
        return new Terms(severity, Optional.of(other), applies, repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms for other companies; for all of them if the condition is empty. */
    public Terms applying(Optional<Condition> other) {
        return new Terms(severity, weight, applies.when(other), repeat, branches, evidence, silenceIsNotMet);
    }

    /** Returns the same terms, where other records count; all of them if the condition is empty. */
    public Terms counting(Optional<Condition> when) {
        return new Terms(
                severity,
                weight,
                applies,
                repeat.map(each -> each.counting(when)),
                branches,
                evidence,
                silenceIsNotMet);
    }

    /** Returns the same terms with other branches. */
    public Terms with(List<Branch> others) {
        return new Terms(severity, weight, applies, repeat, others, evidence, silenceIsNotMet);
    }

    /** Returns the same terms on other proof. */
    public Terms with(EvidenceClause other) {
        return new Terms(severity, weight, applies, repeat, branches, other, silenceIsNotMet);
    }

    /** Returns the same terms where a missing answer counts otherwise. */
    public Terms withSilenceTurned() {
        return new Terms(severity, weight, applies, repeat, branches, evidence, !silenceIsNotMet);
    }

    /** Returns the same terms, where nobody may say that the requirement does not apply. */
    Terms alwaysApplicable() {
        return applying(applies.always());
    }

    private Terms applying(Applies others) {
        return new Terms(severity, weight, others, repeat, branches, evidence, silenceIsNotMet);
    }

    private Terms saying(Applies others, Optional<Repeat> each, List<Branch> all) {
        return new Terms(severity, weight, others, each, all, evidence, silenceIsNotMet);
    }

    /** Returns the same terms with what is said of each branch in another language. */
    Terms in(Texts texts) {
        return with(branches.stream().map(branch -> branch.in(texts)).toList());
    }

    /** Returns the same terms, where reasons why the requirement does not apply are worded like this. */
    Terms explained(UnaryOperator<NotApplicableReason> wording) {
        return saying(
                applies.explained(wording),
                repeat.map(each -> each.explained(wording)),
                branches.stream().map(branch -> branch.explained(wording)).toList());
    }

    /** Returns the same terms, where the requirement does not apply for this reason wherever it gave its own, or none. */
    Terms notApplicableBecause(NotApplicableReason reason) {
        Terms said =
                explained(given -> applies.otherwise().filter(given::equals).isPresent() ? reason : given);
        return said.saying(
                applies.because(reason),
                said.repeat.map(each -> each.or(reason)),
                said.branches.stream().map(branch -> branch.or(reason)).toList());
    }

    /** Returns the reasons it may give for not applying, in the order in which it asks. */
    List<NotApplicableReason> reasons() {
        return Stream.of(
                        applies.otherwise().stream(),
                        repeat.flatMap(Repeat::notApplicable).stream(),
                        branches.stream().flatMap(branch -> branch.notApplicable().stream()))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** Returns the conditions, in the order of reading. */
    List<Condition> conditions() {
        return Stream.of(
                        applies.when().stream(),
                        repeat.flatMap(Repeat::when).stream(),
                        branches.stream().flatMap(branch -> branch.condition().stream()))
                .flatMap(conditions -> conditions)
                .toList();
    }
}
