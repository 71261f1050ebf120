package org.assay.core.scoring;

import java.util.List;
import org.assay.ruleset.scoring.Special;

/**
 * A requirement, or one record of it, as one model scores it.
 *
 * @param index its place among all leaves
 * @param of the requirement or the record
 * @param weight never below 0
 * @param full what there is to earn
 * @param special what the model says of it
 * @param evidenced what became of it
 * @param declared what became of it if every answer had its evidence
 * @param options every way it could still come out; never empty
 */
record Leaf(
        int index,
        Scored of,
        Ratio weight,
        Ratio full,
        Special special,
        Option evidenced,
        Option declared,
        List<Option> options) {
    boolean isOpen() {
        return options.size() > 1;
    }

    /** Returns whether it is known how it comes out and what it earns then. */
    boolean isSettled() {
        return !isOpen() && options.get(0).equals(evidenced) && evidenced.isSettled();
    }

    /** Returns whether it comes out as if every answer had its evidence. */
    boolean isAsDeclared() {
        return evidenced.equals(declared);
    }

    boolean isBonus() {
        return special.bonus();
    }

    /** Returns whether its points hang on nothing but what becomes of it. */
    boolean isPlain() {
        return special.instead().isEmpty() && !isBonus();
    }

    boolean couldWithholdGrade() {
        for (Option option : options) {
            if (option.withholdsGrade()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it is judged, or known not to apply. */
    boolean isJudged() {
        return evidenced.verdict().isDecided();
    }

    /** Returns whether its own outcome keeps it in the score, however it comes out. */
    boolean isSure() {
        return options.stream().allMatch(option -> option.points().isPresent());
    }

    /** Returns points as a share of what there is to earn. */
    Span share(Span points) {
        return full.isZero() || full.equals(Ratio.ONE) ? points : points.times(Ratio.ONE.divide(full));
    }

    /** Returns what there is to earn, weighed; nothing for a bonus. */
    Ratio outOf() {
        return isBonus() ? Ratio.ZERO : weight.multiply(full);
    }

    /** Each leaf of a tree is one of its own, however alike two may be. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
