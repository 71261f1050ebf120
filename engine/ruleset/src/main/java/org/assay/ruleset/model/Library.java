package org.assay.ruleset.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Condition;
import org.assay.conditions.Derivations;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.conditions.Vocabulary;
import org.assay.ruleset.units.Units;

/**
 * Everything the conditions of one ruleset may read: the profile's header, the shared indicators, the ruleset's own, and
 * the parameters. Each has a slot of its own, so that facts are looked up by number and not by name.
 */
public final class Library implements Vocabulary {
    private final Dictionary dictionary;
    private final Parameters parameters;
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Parameter> parametersById = new LinkedHashMap<>();
    private final Map<Symbol, String> formulas = new LinkedHashMap<>();
    private final Derivations derivations;

    /**
     * An indicator that companies answer.
     *
     * @param slot of its symbol
     */
    public record Asked(Indicator indicator, int slot) {}

    /** Joins the shared indicators and parameters with a ruleset's own indicators. */
    public Library(Dictionary dictionary, Parameters parameters, List<Indicator> own) {
        this.dictionary = dictionary;
        this.parameters = parameters;
        HeaderFact.INDICATORS.forEach(this::add);
        dictionary.indicators().forEach(this::add);
        own.forEach(this::add);
        parameters.parameters().forEach(this::add);
        this.derivations = Derivations.of(formulas, this);
    }

    /** Joins the shared indicators alone, which read no parameters. */
    public static Library of(Dictionary dictionary) {
        Parameters none = new Parameters(new BundleRef("parameters", "0.0.0", ""), List.of());
        return new Library(dictionary, none, List.of());
    }

    /** Returns the same with another version of one parameter; every symbol keeps its slot. */
    public Library with(Parameter changed) {
        List<Parameter> all = parameters.parameters().stream()
                .map(parameter -> parameter.id().equals(changed.id()) ? changed : parameter)
                .toList();
        return new Library(this, new Parameters(parameters.bundle(), all));
    }

    /** Only values differ: whatever is worked out from answers stays as it is. */
    private Library(Library same, Parameters others) {
        this.dictionary = same.dictionary;
        this.parameters = others;
        this.symbols.putAll(same.symbols);
        this.indicators.addAll(same.indicators);
        this.asked.addAll(same.asked);
        this.formulas.putAll(same.formulas);
        this.derivations = same.derivations;
        others.parameters().forEach(parameter -> parametersById.put(parameter.id(), parameter));
    }

    private void add(Indicator indicator) {
        indicators.add(indicator);
        Symbol symbol = new Symbol(
                indicator.isDerived() ? Symbol.Kind.DERIVED : Symbol.Kind.INDICATOR,
                indicator.id(),
                symbols.size(),
                Types.of(indicator),
                Symbol.Protective.NONE);
        put(symbol);
        if (indicator.isDerived()) {
            formulas.put(symbol, indicator.formula());
        } else if (!HeaderFact.isOne(indicator.id())) {
            asked.add(new Asked(indicator, symbols.get(indicator.id()).slot()));
        }
    }

    private void add(Parameter parameter) {
        parametersById.put(parameter.id(), parameter);
        Type type = parameter.type() == ParameterType.DURATION ? new Type.Span() : new Type.Number(parameter.unit());
        put(new Symbol(Symbol.Kind.PARAMETER, parameter.id(), symbols.size(), type, parameter.protective()));
    }

    private void put(Symbol symbol) {
        symbols.putIfAbsent(symbol.id(), symbol);
    }

    @Override
    public Optional<Symbol> find(String id) {
        return Optional.ofNullable(symbols.get(id));
    }

    @Override
    public Optional<Condition> derivation(Symbol symbol) {
        return derivations.find(symbol);
    }

    /** Returns how the derived indicators are worked out, and what is wrong with it. */
    public Derivations derivations() {
        return derivations;
    }

    @Override
    public Collection<String> ids() {
        return Collections.unmodifiableSet(symbols.keySet());
    }

    /** Returns how many slots facts need. */
    public int slots() {
        return symbols.size();
    }

    /** Returns every symbol, in the order of the slots. */
    public Collection<Symbol> symbols() {
        return Collections.unmodifiableCollection(symbols.values());
    }

    /** Returns every indicator, the header's first. */
    public List<Indicator> indicators() {
        return Collections.unmodifiableList(indicators);
    }

    /** Returns the indicators that companies answer: all but the header's and those worked out from others. */
    public List<Asked> asked() {
        return Collections.unmodifiableList(asked);
    }

    /** Returns every parameter, the shared ones first. */
    public Collection<Parameter> parameters() {
        return Collections.unmodifiableCollection(parametersById.values());
    }

    /** Returns a parameter by id. */
    public Optional<Parameter> parameter(String id) {
        return Optional.ofNullable(parametersById.get(id));
    }

    /** Returns the shared indicators. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** Returns the units. */
    public Units units() {
        return dictionary.units();
    }

    /** Returns the bundles it was made of: indicators, then parameters. */
    public List<BundleRef> bundles() {
        return List.of(dictionary.bundle(), parameters.bundle());
    }
}
