package org.assay.api.service;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole in per cent. */
final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** Returns the part with one decimal, rounded down, so that only all of it is 100; of nothing, it is all. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? HUNDRED.setScale(1)
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
    }
}
