package org.assay.core.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Parameter.Confidence;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** One way of looking at a fact sheet. */
public final class View implements Facts {
    private final FactSheet sheet;
    private final Optional<EvidenceClause> clause;
    private final Map<Symbol, Value> settled;
    private final boolean sureOfLimits;
    private final boolean certified;
    private final Optional<Value> day;

    private View(
            FactSheet sheet,
            Optional<EvidenceClause> clause,
            boolean certified,
            Map<Symbol, Value> settled,
            boolean sureOfLimits,
            Optional<Value> day) {
        this.sheet = sheet;
        this.clause = clause;
        this.certified = certified;
        this.settled = settled;
        this.sureOfLimits = sureOfLimits;
        this.day = day;
    }

    /** As the company says: every answer counts, whatever its proof; a contradicted one is unknown. */
    public static View declared(FactSheet sheet) {
        return sheet.declared();
    }

    static View everythingCounts(FactSheet sheet) {
        return new View(sheet, Optional.empty(), false, Map.of(), false, Optional.empty());
    }

    /**
     * As proven to a requirement: an answer of too weak, too old or contradicted evidence counts as unanswered. Where a
     * valid certificate covers the requirement, only a contradicted one does.
     */
    public static View evidenced(FactSheet sheet, Requirement requirement) {
        boolean certified = sheet.certification(requirement).valid().isPresent();
        return new View(sheet, Optional.of(requirement.evidence()), certified, Map.of(), false, Optional.empty());
    }

    /** The same, where contradictions are settled in one of the ways possible. */
    public View settling(Map<Symbol, Value> values) {
        return new View(sheet, clause, certified, values, sureOfLimits, day);
    }

    /** The same, as if parameters of low confidence were not there. */
    public View withoutUnsureLimits() {
        return new View(sheet, clause, certified, settled, true, day);
    }

    /**
     * The same, looking at one record of a list. Limits are read at the record's day where its requirement says so, and
     * are unknown if the record has none.
     *
     * @param record {@link Value#UNKNOWN} for a record of which nothing is known
     */
    public View at(Repeat repeat, Value record) {
        Map<Symbol, Value> more = new HashMap<>(settled);
        more.put(repeat.record(), record);
        Optional<Value> at =
                repeat.date().map(field -> record instanceof Value.Fields fields ? fields.get(field) : Value.UNKNOWN);
        return new View(sheet, clause, certified, more, sureOfLimits, at);
    }

    @Override
    public Value value(Symbol symbol) {
        return switch (symbol.kind()) {
            case PARAMETER -> limitValue(symbol);
            case INDICATOR -> answer(symbol);
            case DERIVED -> derived(symbol);
            case RECORD -> settled.getOrDefault(symbol, Value.UNKNOWN);
            case SCORE -> Value.UNKNOWN;
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
        Value settlement = settled.isEmpty() ? null : settled.get(symbol);
        if (settlement != null) {
            return settlement;
        }
        Fact fact = sheet.fact(symbol);
        boolean counts = clause.isEmpty() || certified || fact.isProven(clause.get(), sheet.asOf());
        return counts ? fact.declared() : Value.UNKNOWN;
    }

    /** Returns the value of a parameter at the company's place and the day looked at; empty if there is none. */
    public Optional<Parameter.Found> limit(Symbol symbol) {
        if (day.isEmpty()) {
            return sheet.limit(symbol);
        }
        return day.get() instanceof Value.Day known ? sheet.limit(symbol, known.value()) : Optional.empty();
    }

    /** Returns whether it is known at which day limits are read: a record that should have a day may lack it. */
    public boolean isDated() {
        return day.map(Value.Day.class::isInstance).orElse(true);
    }

    /** Returns whether a symbol is a parameter whose value here is of low confidence. */
    public boolean isUnsure(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.PARAMETER
                && limit(symbol)
                        .filter(found -> found.dated().confidence() == Confidence.LOW)
                        .isPresent();
    }

    private Value limitValue(Symbol symbol) {
        return limit(symbol)
                .map(Parameter.Found::dated)
                .filter(dated -> !sureOfLimits || dated.confidence() != Confidence.LOW)
                .map(Parameter.DatedValue::value)
                .orElse(Value.UNKNOWN);
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return switch (symbol.kind()) {
            case PARAMETER -> limit(symbol).isPresent();
            case RECORD -> true;
            case INDICATOR, DERIVED -> sheet.fact(symbol).isAnswered();
            case SCORE -> false;
        };
    }
}
