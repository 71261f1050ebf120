package org.assay.core.facts;

import java.util.Map;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Parameter.Confidence;
import org.assay.ruleset.model.Requirement;

/** One way of looking at a fact sheet. */
public final class View implements Facts {
    private final FactSheet sheet;
    private final Optional<EvidenceClause> clause;
    private final Map<Symbol, Value> settled;
    private final boolean sureOfLimits;
    private final boolean certified;

    private View(
            FactSheet sheet,
            Optional<EvidenceClause> clause,
            boolean certified,
            Map<Symbol, Value> settled,
            boolean sureOfLimits) {
        this.sheet = sheet;
        this.clause = clause;
        this.certified = certified;
        this.settled = settled;
        this.sureOfLimits = sureOfLimits;
    }

    /** As the company says: every answer counts, whatever its proof; a contradicted one is unknown. */
    public static View declared(FactSheet sheet) {
        return new View(sheet, Optional.empty(), false, Map.of(), false);
    }

    /**
     * As proven to a requirement: an answer of too weak, too old or contradicted evidence counts as unanswered. Where a
     * valid certificate covers the requirement, only a contradicted one does.
     */
    public static View evidenced(FactSheet sheet, Requirement requirement) {
        boolean certified = sheet.certification(requirement).valid().isPresent();
        return new View(sheet, Optional.of(requirement.evidence()), certified, Map.of(), false);
    }

    /** The same, where contradictions are settled in one of the ways possible. */
    public View settling(Map<Symbol, Value> values) {
        return new View(sheet, clause, certified, values, sureOfLimits);
    }

    /** The same, as if parameters of low confidence were not there. */
    public View withoutUnsureLimits() {
        return new View(sheet, clause, certified, settled, true);
    }

    @Override
    public Value value(Symbol symbol) {
        return switch (symbol.kind()) {
            case PARAMETER -> limit(symbol);
            case INDICATOR -> answer(symbol);
            case DERIVED -> derived(symbol);
        };
    }

    /** Returns what comes out of the answers, as they stand in this view. */
    private Value derived(Symbol symbol) {
        return sheet.library()
                .derivation(symbol)
                .map(derivation -> derivation.value(this))
                .orElse(Value.UNKNOWN);
    }

    private Value answer(Symbol symbol) {
        Value settlement = settled.get(symbol);
        if (settlement != null) {
            return settlement;
        }
        Fact fact = sheet.fact(symbol);
        boolean counts = clause.isEmpty() || certified || fact.isProven(clause.get(), sheet.asOf());
        return counts ? fact.declared() : Value.UNKNOWN;
    }

    private Value limit(Symbol symbol) {
        return sheet.limit(symbol)
                .map(Parameter.Found::dated)
                .filter(dated -> !sureOfLimits || dated.confidence() != Confidence.LOW)
                .map(Parameter.DatedValue::value)
                .orElse(Value.UNKNOWN);
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.PARAMETER
                ? sheet.limit(symbol).isPresent()
                : sheet.fact(symbol).isAnswered();
    }
}
