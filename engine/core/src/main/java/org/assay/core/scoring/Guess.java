package org.assay.core.scoring;

import java.util.List;
import java.util.function.Function;

/** How requirements are taken to come out. */
interface Guess {
    /** Returns the ways in which a leaf may come out; never empty. */
    List<Option> of(Leaf leaf);

    /** Each as it may still come out. */
    static Guess open() {
        return Leaf::options;
    }

    /** Each in one way. */
    static Guess each(Function<Leaf, Option> choice) {
        return leaf -> {
            Option chosen = choice.apply(leaf);
            return leaf.options().size() == 1 && leaf.options().get(0).equals(chosen)
                    ? leaf.options()
                    : List.of(chosen);
        };
    }
}
