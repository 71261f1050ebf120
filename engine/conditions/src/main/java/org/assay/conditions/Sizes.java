package org.assay.conditions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How large derived indicators are when all they build on is written out. Without a bound thirty lines, each naming the
 * one before it twice, would take years to evaluate.
 */
final class Sizes {
    private static final int PARTS = 5_000;
    private static final int LEVELS = 20;

    private final Map<Symbol, Size> sizes = new HashMap<>();

    /** Remembers the size of a derivation, and says what is wrong with it. */
    Optional<String> excess(Symbol symbol, Expression tree) {
        Size size = of(tree);
        sizes.put(symbol, new Size(size.parts, size.levels + 1));
        if (size.levels >= LEVELS) {
            return Optional.of("more than " + LEVELS + " derived indicators build on each other here");
        }
        return size.parts > PARTS
                ? Optional.of("written out with all it builds on, this has more than 5,000 parts")
                : Optional.empty();
    }

    private Size of(Expression part) {
        if (part instanceof Derived derived) {
            return sizes.get(derived.symbol());
        }
        long parts = 1;
        int levels = 0;
        for (Expression child : part.children()) {
            Size size = of(child);
            parts += size.parts;
            levels = Math.max(levels, size.levels);
        }
        return new Size(parts, levels);
    }

    private record Size(long parts, int levels) {}
}
