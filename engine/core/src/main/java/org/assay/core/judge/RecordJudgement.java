package org.assay.core.judge;

import org.assay.api.ruleset.Outcome;

/**
 * What became of one of the records that a requirement is repeated over.
 *
 * @param key what findings call it
 * @param counts whether it counts for sure; a record of which that is open is a finding of nothing
 * @param admitted whether the declared answers alone make it a finding
 * @param firm whether a finding would stand without the limits of low confidence
 * @param judgement what became of it, in a view that looks at it
 */
public record RecordJudgement(String key, boolean counts, boolean admitted, boolean firm, Judgement judgement) {

    /** Returns the outcome. */
    public Outcome outcome() {
        return judgement.outcome();
    }

    /** Returns whether it is open for want of an answer, and not for want of a limit of ours. */
    boolean isOpen() {
        return outcome() == Outcome.NO_EVIDENCE && !judgement.outsideScore();
    }
}
