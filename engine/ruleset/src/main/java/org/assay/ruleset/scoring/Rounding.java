package org.assay.ruleset.scoring;

import java.math.RoundingMode;

/** How figures are rounded, once, when they are shown. */
public enum Rounding {
    /** A five goes up. */
    HALF_UP(RoundingMode.HALF_UP),
    /** Whatever is too long is cut off. */
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** Returns the mode of the library. */
    public RoundingMode mode() {
        return mode;
    }
}
