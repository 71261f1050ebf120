package org.assay.host.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.assessment.Reason;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.ruleset.Indicator;
import org.assay.api.value.Value;

/** What to ask the company next, so that a requirement can be decided: each question once for a ruleset. */
final class AskLines {
    private final Page page;
    private final RulesetResult ruleset;
    private final Questions questions;
    private final Set<String> asked = new HashSet<>();

    AskLines(Page page, RulesetResult ruleset, Questions questions) {
        this.page = page;
        this.ruleset = ruleset;
        this.questions = questions;
    }

    void write(int indent, RequirementResult result) {
        if (!result.question().isEmpty()) {
            page.paragraph(indent, "Ask: " + result.question());
        }
        String proof = questions.proof(ruleset, result.id());
        if (!proof.isEmpty()) {
            page.paragraph(indent, "Proof: " + proof);
        }
        result.because().stream()
                .filter(AskLines::isMissing)
                .map(Reason::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                .forEach(id -> questions
                        .indicator(id)
                        .filter(indicator -> !indicator.question().isEmpty())
                        .ifPresent(indicator -> ask(indent, indicator)));
    }

    private static boolean isMissing(Reason reason) {
        return reason instanceof Reason.Fact fact
                && (fact.value() instanceof Value.Unknown || !fact.note().isEmpty());
    }

    private void ask(int indent, Indicator indicator) {
        String question = asked.add(indicator.id())
                ? indicator.question() + " (" + AnswerForm.of(indicator) + ")"
                : "asked above";
        page.item(indent, Ink.PLAIN, "- " + indicator.id() + ": " + question);
    }
}
