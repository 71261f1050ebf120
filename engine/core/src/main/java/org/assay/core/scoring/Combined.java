package org.assay.core.scoring;

/**
 * What the members of a node come to.
 *
 * @param presence whether any of them is in the score
 * @param share of 1
 * @param gained by a sum, what they gain together; by any other operator its share
 * @param outOf by a sum, what there is to gain together; by any other operator 1
 */
record Combined(Presence presence, Span share, Span gained, Span outOf) {
    static final Combined NOTHING = new Combined(Presence.NEVER, Span.ZERO, Span.ZERO, Span.ZERO);

    /** Returns the same where there may be nothing to gain, which is a share of 0. */
    Combined orNothing() {
        return new Combined(presence, share.hull(Span.ZERO), gained, outOf);
    }
}
