package org.assay.core.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Plural;
import org.assay.conditions.Phrases;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/**
 * What the findings of a requirement say.
 *
 * @param requirement as it was judged
 * @param told the same in the language of the reader
 */
public record Sentences(Requirement requirement, Requirement told) {
    private static final int MOST = 10;

    /** Returns the sentences in the ruleset's own language. */
    public static Sentences of(Requirement requirement) {
        return new Sentences(requirement, requirement);
    }

    /** Returns the sentence of a finding; of several records, how many and which. Empty if it is no finding. */
    public Optional<String> of(Judgement judgement) {
        List<RecordJudgement> findings = judgement.records().stream()
                .filter(record -> record.outcome().isFinding())
                .toList();
        if (findings.size() > 1) {
            return Optional.of(summary(findings, judgement.records().size()));
        }
        return one(findings.isEmpty() ? judgement : findings.get(0).judgement());
    }

    private Optional<String> one(Judgement judgement) {
        return judgement.outcome().isFinding()
                ? judgement
                        .branch()
                        .map(branch ->
                                of(branch).finding().render(judgement.view().orElseThrow()))
                : Optional.empty();
    }

    /** Returns why a requirement does not apply; empty where it does, or no reason is given. */
    public Optional<NotApplicableReason> notApplicable(Judgement judgement) {
        if (judgement.outcome() != Outcome.NOT_APPLICABLE) {
            return Optional.empty();
        }
        if (judgement.branch().isPresent()) {
            return of(judgement.branch().get()).notApplicable();
        }
        return judgement.each().isPresent() ? told.repeat().flatMap(Repeat::notApplicable) : told.notApplicable();
    }

    /** Returns a branch in the language of the reader; what silence counts as says what the last one says. */
    public Branch of(Branch branch) {
        int index = requirement.branches().indexOf(branch);
        List<Branch> branches = told.branches();
        return branches.get(index < 0 ? branches.size() - 1 : index);
    }

    /** What all say alike is said once; else each record says it for itself. */
    private String summary(List<RecordJudgement> findings, int records) {
        String word = requirement.repeat().orElseThrow().word();
        String count = phrases()
                .say(
                        "records",
                        String.valueOf(findings.size()),
                        String.valueOf(records),
                        Plural.of(word),
                        names(findings),
                        word);
        List<String> said = findings.stream()
                .flatMap(record -> one(record.judgement()).stream())
                .distinct()
                .toList();
        return said.size() == 1 ? count + " " + said.get(0) : count;
    }

    /** Names go by the alphabet, so that the order of a list changes nothing. */
    private String names(List<RecordJudgement> records) {
        List<String> keys = records.stream().map(RecordJudgement::key).toList();
        boolean named = requirement.repeat().orElseThrow().key().isPresent();
        String first =
                (named ? keys.stream().sorted() : keys.stream()).limit(MOST).collect(Collectors.joining(", "));
        return keys.size() > MOST ? phrases().say("records.more", first, String.valueOf(keys.size() - MOST)) : first;
    }

    private Phrases phrases() {
        return told.finding().phrases();
    }
}
