package org.assay.core.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Requirement;

/**
 * What the records of a repeated requirement come to: the worst outcome among them. A finding stands whatever else is
 * open.
 *
 * @param records what became of each record that counts, or may count
 * @param listKnown whether the list itself is answered and proven
 */
record Tally(Requirement requirement, List<RecordJudgement> records, boolean listKnown) {

    /** Returns what it comes to without findings that somebody has to confirm, where others are there that stand. */
    Tally standing() {
        List<RecordJudgement> firm = records.stream()
                .filter(one -> !one.outcome().isFinding() || one.firm())
                .toList();
        Tally rest = new Tally(requirement, firm, listKnown);
        return rest.outcome().isFinding() ? rest : this;
    }

    Outcome outcome() {
        if (any(is(Outcome.NOT_MET))) {
            return Outcome.NOT_MET;
        }
        if (!listKnown || any(RecordJudgement::isOpen)) {
            return Outcome.NO_EVIDENCE;
        }
        return any(is(Outcome.PARTLY_MET)) ? Outcome.PARTLY_MET : withoutFindings();
    }

    private Outcome withoutFindings() {
        if (any(is(Outcome.NO_EVIDENCE))) {
            return Outcome.NO_EVIDENCE;
        }
        if (records.stream().allMatch(is(Outcome.NOT_APPLICABLE))) {
            return Outcome.NOT_APPLICABLE;
        }
        return any(is(Outcome.MET).and(RecordJudgement::counts)) ? Outcome.MET : Outcome.NO_EVIDENCE;
    }

    /** Returns whether only limits that nobody knows keep it open. */
    boolean leavesTheScore() {
        return listKnown
                && outcome() == Outcome.NO_EVIDENCE
                && any(is(Outcome.NO_EVIDENCE))
                && records.stream().noneMatch(RecordJudgement::isOpen);
    }

    Verdict verdict() {
        return records.stream()
                .filter(one -> outcome().isFinding() && one.outcome().isFinding())
                .map(one -> one.judgement().verdict())
                .reduce(Together::of)
                .orElseGet(() ->
                        new Verdict(outcome(), leading().map(Tally::severity).orElse(requirement.severity())));
    }

    /** Returns the record that stands for all: of those that made the outcome, the gravest. */
    Optional<RecordJudgement> leading() {
        Outcome outcome = outcome();
        return records.stream()
                .filter(one -> one.outcome() == outcome && outcome != Outcome.NO_EVIDENCE)
                .min(Comparator.comparing(Tally::severity).thenComparing(RecordJudgement::key));
    }

    private static Severity severity(RecordJudgement record) {
        return record.judgement().verdict().severity();
    }

    private boolean any(Predicate<RecordJudgement> chosen) {
        return records.stream().anyMatch(chosen);
    }

    private static Predicate<RecordJudgement> is(Outcome outcome) {
        return record -> record.outcome() == outcome;
    }
}
