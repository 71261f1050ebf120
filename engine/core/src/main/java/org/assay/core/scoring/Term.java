package org.assay.core.scoring;

/**
 * A member of a node, as the node combines it.
 *
 * @param presence whether it is in the score
 * @param share of 1
 * @param weight in a mean
 * @param gained in a sum
 * @param outOf what there is to gain in a sum
 * @param bonus whether it can gain where there is nothing to gain
 */
record Term(Presence presence, Span share, Ratio weight, Span gained, Span outOf, boolean bonus) {
    boolean isSure() {
        return presence == Presence.SURE;
    }

    boolean isPossible() {
        return presence != Presence.NEVER;
    }

    Span weighed() {
        return share.times(weight);
    }
}
