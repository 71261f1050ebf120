package org.assay.core.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of the score; all of them add up to it exactly.
 *
 * @param kind what it comes from
 * @param requirement the requirement's id; empty for what comes from none alone
 * @param value of the 100; below 0 where it lowers the score
 */
public record Part(Kind kind, String requirement, BigFraction value) {
    /** What a part of the score comes from. */
    public enum Kind {
        /** The points of one requirement, one without evidence counting as not met. */
        REQUIREMENT,
        /** What the lowest cap takes. */
        CAP,
        /**
         * What the undecided requirements could still cost. Above 0 where the worst that an undecided requirement can turn
         * out to be is better than not met.
         */
        OPEN
    }
}
