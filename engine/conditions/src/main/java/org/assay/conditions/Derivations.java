package org.assay.conditions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.conditions.syntax.Syntax;

/**
 * How derived indicators are worked out, checked in the order in which one builds on the other. One that is faulty, or
 * builds on one that is, has no derivation.
 */
public final class Derivations {
    private final Vocabulary words;
    private final Map<Symbol, Formula> formulas = new LinkedHashMap<>();
    private final Map<Symbol, Condition> found = new LinkedHashMap<>();
    private final Map<Symbol, List<Fault>> faults = new LinkedHashMap<>();
    private final Sizes sizes = new Sizes();

    private Derivations(Vocabulary words) {
        this.words = words;
    }

    /**
     * Checks derivations.
     *
     * @param texts how each derived indicator is worked out, as written
     * @param words what they may read, the derived indicators among them
     */
    public static Derivations of(Map<Symbol, String> texts, Vocabulary words) {
        Derivations derivations = new Derivations(words);
        texts.forEach(derivations::read);
        Dependencies dependencies = new Dependencies(derivations.needs());
        dependencies.order().forEach(derivations::check);
        dependencies.cycles().forEach(derivations::noteCycle);
        return derivations;
    }

    /** Returns how a derived indicator is worked out; empty for everything else, and for one that is faulty. */
    public Optional<Condition> find(Symbol symbol) {
        return Optional.ofNullable(found.get(symbol));
    }

    /** Returns what is wrong, by the derived indicator in whose text it stands. */
    public Map<Symbol, List<Fault>> faults() {
        return Collections.unmodifiableMap(faults);
    }

    private void read(Symbol symbol, String text) {
        Parsed<Formula> formula = Checker.read(text)
                .then(syntax -> Checker.check(syntax, reading(false))
                        .then(tree -> Parsed.of(new Formula(text, syntax, needs(tree)))));
        formula.result().ifPresentOrElse(sound -> formulas.put(symbol, sound), () -> note(symbol, formula.faults()));
    }

    private static Set<Symbol> needs(Expression tree) {
        Set<Symbol> needs = new LinkedHashSet<>();
        tree.reads(needs);
        needs.removeIf(symbol -> symbol.kind() != Symbol.Kind.DERIVED);
        return needs;
    }

    private Map<Symbol, Set<Symbol>> needs() {
        Map<Symbol, Set<Symbol>> needs = new LinkedHashMap<>();
        formulas.forEach((symbol, formula) -> needs.put(symbol, formula.needs));
        return needs;
    }

    private void check(Symbol symbol) {
        Formula formula = formulas.get(symbol);
        if (!found.keySet().containsAll(formula.needs)) {
            return;
        }
        Parsed<Condition> checked =
                Checker.check(formula.syntax, reading(true)).then(tree -> checked(symbol, formula.text, tree));
        checked.result().ifPresentOrElse(sound -> found.put(symbol, sound), () -> note(symbol, checked.faults()));
    }

    private Parsed<Condition> checked(Symbol symbol, String text, Expression tree) {
        Optional<String> misfit = misfit(symbol, tree.type()).or(() -> sizes.excess(symbol, tree));
        return misfit.map(message -> Parsed.<Condition>faulty(
                        List.of(new Fault(tree.at().line(), tree.at().column(), message))))
                .orElseGet(() -> Parsed.of(new Condition(text, tree)));
    }

    private static Optional<String> misfit(Symbol symbol, Type given) {
        boolean fits = symbol.type().with(given).filter(symbol.type()::equals).isPresent();
        return fits
                ? Optional.empty()
                : Optional.of("`" + symbol.id() + "` is declared as "
                        + symbol.type().describe() + ", but this is " + given.describe());
    }

    private void noteCycle(List<Symbol> cycle) {
        String path = String.join(" → ", cycle.stream().map(Symbol::id).toList());
        String first = cycle.get(0).id();
        String message = "`" + first + "` is worked out from itself: " + path + " → " + first;
        note(cycle.get(0), List.of(new Fault(1, 1, message)));
    }

    private void note(Symbol symbol, List<Fault> wrong) {
        faults.put(symbol, wrong);
    }

    /** Returns the vocabulary, with the derivations found so far or, to learn what is named, without any. */
    private Vocabulary reading(boolean withDerivations) {
        return new Words(withDerivations);
    }

    private record Formula(String text, Syntax syntax, Set<Symbol> needs) {}

    private final class Words implements Vocabulary {
        private final boolean withDerivations;

        Words(boolean withDerivations) {
            this.withDerivations = withDerivations;
        }

        @Override
        public Optional<Symbol> find(String id) {
            return words.find(id);
        }

        @Override
        public Optional<Condition> derivation(Symbol symbol) {
            return withDerivations ? Derivations.this.find(symbol) : Optional.empty();
        }

        @Override
        public java.util.Collection<String> ids() {
            return words.ids();
        }
    }
}
