package org.assay.core.scoring;

import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;

/** Nothing is known. */
enum NoFacts implements Facts {
    /** The one there needs to be. */
    NONE;

    @Override
    public Value value(Symbol symbol) {
        return Value.UNKNOWN;
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return false;
    }
}
