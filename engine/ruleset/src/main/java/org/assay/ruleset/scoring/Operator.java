package org.assay.ruleset.scoring;

import java.util.Locale;

/** How a node makes one figure of its members. A member that is out of the score is left out. */
public enum Operator {
    /** The mean of the members' shares, by their weights: whoever is left out gives its share to the others. */
    MEAN,
    /** The sum of what the members score, out of the sum of what there is to score. */
    SUM,
    /** The least share of a member. */
    MINIMUM,
    /** The greatest share of a member: one is enough. */
    MAXIMUM,
    /** The product of the shares. */
    PRODUCT,
    /** All or nothing: 1 if every member has its full share. */
    ALL,
    /** A cell of a table, looked up by the grades of two members. */
    MATRIX,
    /** What a plugin makes of the members' shares. */
    PLUGIN;

    /** Returns the word used in files, such as {@code mean}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
