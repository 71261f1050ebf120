package org.assay.api.service;

import java.time.LocalDate;
import java.util.List;

/**
 * What to assess a profile against.
 *
 * @param asOf the day to judge as of
 * @param rulesets the rulesets asked for; empty for all in force that apply to the company
 * @param strict whether an unknown indicator stops the work
 */
public record AssessmentRequest(LocalDate asOf, List<RulesetSelector> rulesets, boolean strict) {
    public AssessmentRequest {
        rulesets = List.copyOf(rulesets);
    }
}
