package org.assay.conditions.change;

import org.assay.conditions.Expression;
import org.assay.conditions.Written;

/** Says what a change is. */
final class Said {
    private Said() {}

    /** A sign or word becomes another one in a part of the condition. */
    static Change becomes(Expression changed, Expression old, String before, String after) {
        return new Change(changed, old, "`" + before + "` becomes `" + after + "` in `" + Written.of(old) + "`");
    }

    /** A part is left out of the one it stands in. */
    static Change without(Expression changed, Expression left) {
        return new Change(changed, left, "`" + Written.of(left) + "` is left out");
    }
}
