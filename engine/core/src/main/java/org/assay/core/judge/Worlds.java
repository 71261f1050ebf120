package org.assay.core.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.value.Value;
import org.assay.conditions.Symbol;
import org.assay.core.facts.Fact;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.ruleset.model.Requirement;

/** The ways in which contradictions between sources could be settled, as far as a requirement reads them. */
final class Worlds {
    private static final int MAX = 64;
    private static final List<Map<Symbol, Value>> NOTHING_TO_SETTLE = List.of(Map.of());

    private Worlds() {}

    /** Returns what the company answers of what a requirement reads, in the order of reading. */
    static List<Symbol> answers(Requirement requirement) {
        return requirement.reads().stream()
                .filter(symbol -> symbol.kind() == Symbol.Kind.INDICATOR)
                .toList();
    }

    /**
     * Returns the declared view, once for each way to settle what sources contradict; at most 64 ways.
     *
     * @param answers what a requirement reads of them
     */
    static List<View> of(FactSheet sheet, Collection<Symbol> answers) {
        View declared = View.declared(sheet);
        List<Map<Symbol, Value>> settlements = NOTHING_TO_SETTLE;
        for (Symbol symbol : answers) {
            settlements = settled(settlements, symbol, sheet.fact(symbol));
        }
        if (settlements.equals(NOTHING_TO_SETTLE)) {
            return List.of(declared);
        }
        return settlements.stream().map(declared::settling).toList();
    }

    private static List<Map<Symbol, Value>> settled(List<Map<Symbol, Value>> before, Symbol symbol, Fact fact) {
        if (!fact.isContradicted() || before.size() * fact.values().size() > MAX) {
            return before;
        }
        List<Map<Symbol, Value>> after = new ArrayList<>();
        for (Map<Symbol, Value> settlement : before) {
            for (Value value : fact.values()) {
                Map<Symbol, Value> more = new HashMap<>(settlement);
                more.put(symbol, value);
                after.add(more);
            }
        }
        return after;
    }
}
