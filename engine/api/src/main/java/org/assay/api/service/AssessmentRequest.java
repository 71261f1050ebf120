package org.assay.api.service;

import java.time.LocalDate;
import java.util.List;

/**
 * What to assess a profile against.
 *
 * @param asOf the day to judge as of
 * @param rulesets the rulesets asked for; empty for all in force that apply to the company
 * @param strict whether an unknown indicator stops the work
 * @param languages tags such as {@code fr} or {@code pt-BR} of the languages preferred for texts, best first; each
 *     ruleset answers in the first it has, or in its own
 */
public record AssessmentRequest(
        LocalDate asOf, List<RulesetSelector> rulesets, boolean strict, List<String> languages) {
    public AssessmentRequest {
        rulesets = List.copyOf(rulesets);
        languages = List.copyOf(languages);
    }

    /** Asks for the texts in each ruleset's own language. */
    public AssessmentRequest(LocalDate asOf, List<RulesetSelector> rulesets, boolean strict) {
        this(asOf, rulesets, strict, List.of());
    }
}
