package org.assay.ruleset.scoring;

import org.assay.api.assessment.State;
import org.assay.conditions.Condition;

/**
 * A state that takes the place of a score.
 *
 * @param state {@code UNSCORED}, {@code ALERT} or {@code SUSPENDED}
 * @param when it does
 * @param reason in a sentence; potentially empty
 */
public record StateRule(State state, Condition when, String reason) {}
