package org.assay.core.scoring;

import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;

/** Nothing is known. */
enum NoFacts implements Facts {
    /** Nothing, and nothing is said about it. */
    NONE,
    /** Nothing but that it could not be better. */
    BEST;

    @Override
    public Value value(Symbol symbol) {
        return Value.UNKNOWN;
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return false;
    }
}
