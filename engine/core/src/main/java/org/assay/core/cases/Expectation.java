package org.assay.core.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.core.assess.Determined;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.Sentences;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;

/**
 * Holds what became of a case against what it expects.
 *
 * @param ruleset the case belongs to
 */
public record Expectation(Ruleset ruleset) {
    /** Returns in sentences what differs; nothing if the case passes. */
    public List<String> differences(RequirementCase example, Requirement requirement, Judgement judgement) {
        List<String> differences = new ArrayList<>();
        if (judgement.outcome() != example.expected()) {
            String why = judgement.failure().isEmpty() ? "" : " (" + judgement.failure() + ")";
            differences.add("expected " + example.expected() + ", got " + judgement.outcome() + why);
        }
        example.severity()
                .filter(severity -> severity != judgement.verdict().severity())
                .ifPresent(severity -> differences.add("expected severity " + severity + ", got "
                        + judgement.verdict().severity()));
        scored(example, requirement, judgement).ifPresent(differences::add);
        weight(example, requirement).ifPresent(differences::add);
        finding(example, Sentences.of(requirement).of(judgement).orElse("")).ifPresent(differences::add);
        notApplicable(example, Sentences.of(requirement).notApplicable(judgement))
                .ifPresent(differences::add);
        requirement.repeat().ifPresent(repeat -> ExpectedRecords.compare(repeat, example, judgement, differences));
        return differences;
    }

    private Optional<String> scored(RequirementCase example, Requirement requirement, Judgement judgement) {
        ScoredBy by = Determined.of(ruleset.header(), requirement, example.given(), judgement, example.asOf())
                .by();
        return example.scored()
                .filter(expected -> expected != by)
                .map(expected ->
                        "expected " + counting(expected) + " to count in the score, but " + counting(by) + " does");
    }

    private static String counting(ScoredBy by) {
        return by == ScoredBy.COMPUTED ? "the computed outcome" : "the determination";
    }

    private Optional<String> weight(RequirementCase example, Requirement requirement) {
        BigDecimal weight =
                ruleset.scoring().headline().weight(requirement.id(), requirement.weight(), requirement.severity());
        return example.weight()
                .filter(expected -> expected.compareTo(weight) != 0)
                .map(expected -> "expected the weight " + expected.toPlainString() + ", got " + weight.toPlainString());
    }

    private static Optional<String> finding(RequirementCase example, String sentence) {
        return example.finding()
                .filter(finding -> !finding.equals(sentence))
                .map(finding -> "expected the finding \"" + finding + "\", got "
                        + (sentence.isEmpty() ? "no finding" : "\"" + sentence + "\""));
    }

    private static Optional<String> notApplicable(RequirementCase example, Optional<NotApplicableReason> reason) {
        String code = reason.map(NotApplicableReason::code).orElse("none");
        return example.notApplicable()
                .filter(expected -> !expected.equals(code))
                .map(expected -> "expected the reason `" + expected + "` for not applying, got " + code);
    }
}
