package org.assay.core.reach;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.conditions.Comparison;
import org.assay.conditions.Sighting;
import org.assay.conditions.Type;
import org.assay.conditions.Written;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Relation;

/** On which sides of one threshold cases lie. */
final class Sides {
    private boolean held;
    private boolean failed;
    private boolean atLimit;

    /** Returns whether a comparison has sides: numbers, dates and durations have; texts and yes or no have not. */
    static boolean matter(Comparison comparison) {
        Type type = comparison.left().type();
        return type instanceof Type.Number || type instanceof Type.Day || type instanceof Type.Span;
    }

    void see(Relation relation, Sighting seen) {
        Partial holds = relation.holds(seen.left(), seen.right());
        held |= holds.isTrue();
        failed |= holds.isFalse();
        atLimit |= Relation.EQUAL.holds(seen.left(), seen.right()).isTrue();
    }

    Map<String, Boolean> states(Comparison comparison) {
        String text = "`" + Written.of(comparison) + "`";
        Map<String, Boolean> states = new LinkedHashMap<>();
        states.put(text + " holds", held);
        states.put(text + " does not hold", failed);
        if (comparison.relation() != Relation.EQUAL && comparison.relation() != Relation.NOT_EQUAL) {
            states.put(text + " exactly at the limit", atLimit);
        }
        return states;
    }
}
