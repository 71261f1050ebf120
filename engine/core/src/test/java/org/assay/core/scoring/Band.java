package org.assay.core.scoring;

/**
 * The scores that earn a grade.
 *
 * @param grade such as {@code B}
 * @param from least unrounded score that earns it, 0 to 100, inclusive
 * @param top the score a cap at this grade lowers a better one to, 0 to 100
 */
public record Band(String grade, Ratio from, Ratio top) {
    /** Returns a band with whole limits. */
    static Band of(String grade, int from, int top) {
        return new Band(grade, Ratio.of(from), Ratio.of(top));
    }

    /** Returns a score, lowered to this band's top if it is above. */
    Ratio cap(Ratio score) {
        return score.compareTo(top) > 0 ? top : score;
    }

    /** Returns whether a score suffices for this band or a better one. */
    boolean admits(Ratio score) {
        return score.compareTo(from) >= 0;
    }
}
