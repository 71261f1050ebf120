package org.assay.ruleset.logic;

import org.assay.conditions.Expression;

/**
 * That a condition holds, or that it surely does not.
 *
 * @param condition true or false
 * @param holds whether it is true; otherwise it is false, not unknown
 */
public record Claim(Expression condition, boolean holds) {
    /** The condition is true. */
    public static Claim holds(Expression condition) {
        return new Claim(condition, true);
    }

    /** The condition is false. */
    public static Claim fails(Expression condition) {
        return new Claim(condition, false);
    }
}
