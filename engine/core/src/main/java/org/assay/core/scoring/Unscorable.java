package org.assay.core.scoring;

import org.assay.api.assessment.State;

/** A number, a rule or a figure of a model that cannot be told for a company, so that there is no score. */
final class Unscorable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final State state;

    private Unscorable(State state, String reason) {
        super(reason, null, false, false);
        this.state = state;
    }

    /** The company does not say what the model needs to know. */
    static Unscorable untold(String reason) {
        return new Unscorable(State.UNSCORED, reason);
    }

    /** A plugin failed, or is not there. */
    static Unscorable fault(String reason) {
        return new Unscorable(State.ERROR, reason);
    }

    /** Returns the sheet of a company that has no score for this. */
    ScoreSheet sheet() {
        return ScoreSheet.without(state, getMessage());
    }
}
