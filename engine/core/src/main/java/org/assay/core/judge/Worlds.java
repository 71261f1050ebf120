package org.assay.core.judge;

import java.util.ArrayList;
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

    private Worlds() {}

    /** Returns the declared view, once for each way to settle what sources contradict; at most 64 ways. */
    static List<View> of(FactSheet sheet, Requirement requirement) {
        List<Map<Symbol, Value>> settlements = List.of(Map.of());
        for (Symbol symbol : requirement.reads()) {
            if (symbol.kind() == Symbol.Kind.INDICATOR) {
                settlements = settled(settlements, symbol, sheet.fact(symbol));
            }
        }
        View declared = View.declared(sheet);
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
