package org.assay.core.scoring;

import java.util.Map;
import java.util.SortedSet;
import org.assay.api.ruleset.Severity;

/**
 * What is known of a node while answers are missing. Whatever they turn out to be, its figures lie within what is said
 * here; where nothing is missing, this is them.
 *
 * @param presence whether it is in the score
 * @param share of 1 of what there is to score, after everything; may lie beyond 0 and 1
 * @param score after everything
 * @param uncapped the score before the limits of the grade
 * @param max what there is to score
 * @param grades the grades it may have, by their number, 0 for the best; potentially none
 * @param findings how many findings of each severity are in it
 */
record Mark(
        Presence presence,
        Span share,
        Span score,
        Span uncapped,
        Span max,
        SortedSet<Integer> grades,
        Map<Severity, Count> findings) {
    /**
     * A number of findings.
     *
     * @param least for sure
     * @param most if everything comes out badly
     */
    record Count(int least, int most) {
        static final Count NONE = new Count(0, 0);
        static final Count ONE = new Count(1, 1);
        static final Count PERHAPS_ONE = new Count(0, 1);
    }

    Count findings(Severity severity) {
        return findings.getOrDefault(severity, Count.NONE);
    }

    boolean isSure() {
        return presence == Presence.SURE;
    }
}
