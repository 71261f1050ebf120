package org.assay.core.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.conditions.Comparison;
import org.assay.conditions.Sighting;
import org.assay.conditions.Type;
import org.assay.conditions.Written;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Relation;
import org.assay.ruleset.logic.Claim;
import org.assay.ruleset.logic.Domains;
import org.assay.ruleset.logic.Logic;

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

    /** Returns each side there is, in words, with whether a case lies there; a side that nobody can be on is none. */
    Map<String, Boolean> states(Comparison comparison, Domains domains) {
        Comparison limit = new Comparison(comparison.at(), Relation.EQUAL, comparison.left(), comparison.right());
        Logic logic = Logic.of(domains, List.of(comparison, limit));
        String text = "`" + Written.of(comparison) + "`";
        Map<String, Boolean> states = new LinkedHashMap<>();
        put(states, text + " holds", held, logic, Claim.holds(comparison));
        put(states, text + " does not hold", failed, logic, Claim.fails(comparison));
        if (comparison.relation() != Relation.EQUAL && comparison.relation() != Relation.NOT_EQUAL) {
            put(states, text + " exactly at the limit", atLimit, logic, Claim.holds(limit));
        }
        return states;
    }

    private static void put(Map<String, Boolean> states, String what, boolean reached, Logic logic, Claim claim) {
        if (reached || !logic.isImpossible(List.of(claim))) {
            states.put(what, reached);
        }
    }
}
