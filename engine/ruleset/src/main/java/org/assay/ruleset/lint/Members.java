package org.assay.ruleset.lint;

import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Expression;
import org.assay.conditions.Filter;
import org.assay.conditions.Not;
import org.assay.conditions.Quantified;

/** How conditions are put together. */
final class Members {
    private Members() {}

    /** Returns whether the second child of a part is looked at once for each member of the first. */
    static boolean opens(Expression part) {
        return part instanceof Filter || part instanceof Quantified;
    }

    /** Returns whether a part is nothing but other conditions that are joined. */
    static boolean joins(Expression part) {
        return part instanceof AllOf || part instanceof AnyOf || part instanceof Not;
    }
}
