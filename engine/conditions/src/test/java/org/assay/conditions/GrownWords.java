package org.assay.conditions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What generated expressions may read: the small vocabulary without units, and two derived indicators. */
final class GrownWords implements Vocabulary {
    static final Piece NUMBER = new Piece("made.number", "(plain.n + 2 * plain.m)");
    static final Piece TRUTH = new Piece("made.truth", "(count(incidents[open]) > plain.n)");
    static final GrownWords WORDS = new GrownWords();

    private final Vocabulary answered = Words.withoutUnits();
    private final Map<String, Symbol> derived = new LinkedHashMap<>();
    private final Derivations derivations;

    private GrownWords() {
        Map<Symbol, String> formulas = new LinkedHashMap<>();
        formulas.put(symbol(NUMBER, new Type.Number("")), NUMBER.oracle());
        formulas.put(symbol(TRUTH, new Type.Truth()), TRUTH.oracle());
        derivations = Derivations.of(formulas, this);
        if (!derivations.faults().isEmpty()) {
            throw new IllegalStateException(derivations.faults().toString());
        }
    }

    private Symbol symbol(Piece piece, Type type) {
        int slot = answered.ids().size() + derived.size();
        Symbol symbol = new Symbol(Symbol.Kind.DERIVED, piece.text(), slot, type, Symbol.Protective.NONE);
        derived.put(piece.text(), symbol);
        return symbol;
    }

    /** Returns what a company answers or the law says. */
    List<Symbol> answerable() {
        return answered.ids().stream()
                .map(id -> answered.find(id).orElseThrow())
                .toList();
    }

    @Override
    public Optional<Symbol> find(String id) {
        return answered.find(id).or(() -> Optional.ofNullable(derived.get(id)));
    }

    @Override
    public Optional<Condition> derivation(Symbol symbol) {
        return derivations.find(symbol);
    }

    @Override
    public Collection<String> ids() {
        List<String> ids = new ArrayList<>(answered.ids());
        ids.addAll(derived.keySet());
        return ids;
    }
}
