package org.assay.ruleset.scoring;

/** What an outcome earns. */
public sealed interface Earned {
    /** Nothing: it leaves the score, and its share goes to the others. */
    record Skip() implements Earned {}

    /** As much as if the requirement were met: the score is anchored at what there is to gain. */
    record Full() implements Earned {}

    /** Halfway between what is earned by meeting it and by missing it. */
    record Halfway() implements Earned {}

    /**
     * So many points.
     *
     * @param amount may be below 0
     */
    record Points(Amount amount) implements Earned {}
}
