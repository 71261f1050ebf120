package org.assay.core.judge;

import java.util.Collection;
import java.util.List;
import org.assay.api.value.Value;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.ruleset.model.Branch;

/**
 * Our own ignorance: limits that are not stored for the place a company is in. It is said, and never held against the
 * company. A company that does not say where it is has no such excuse.
 */
final class Ignorance {
    private Ignorance() {}

    /** Returns whether, of what keeps something open, only limits are missing. */
    static boolean alone(FactSheet sheet, View view, Collection<Symbol> open) {
        List<Symbol> missing = open.stream()
                .filter(symbol -> symbol.kind() != Symbol.Kind.DERIVED)
                .filter(symbol -> view.value(symbol) instanceof Value.Unknown)
                .toList();
        return sheet.placeKnown()
                && view.isDated()
                && !missing.isEmpty()
                && missing.stream().allMatch(symbol -> symbol.kind() == Symbol.Kind.PARAMETER);
    }

    /** Returns whether a condition is open for no other reason. */
    static boolean alone(FactSheet sheet, View view, Condition condition) {
        return condition.test(view) == Ternary.UNKNOWN
                && alone(sheet, view, condition.because(view))
                && !RecordGaps.keepOpen(condition, view);
    }

    /** Returns the branches that may hold, without those that do so only because a limit is missing. */
    static List<Branch> leftOut(FactSheet sheet, View view, List<Branch> possible) {
        List<Branch> others = possible.stream()
                .filter(branch -> branch.condition()
                        .filter(condition -> alone(sheet, view, condition))
                        .isEmpty())
                .toList();
        return others.isEmpty() ? possible : others;
    }
}
