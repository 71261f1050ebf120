package org.assay.core.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Some leaves in one of their ways, the others as they may still come out. */
final class Chosen implements Guess {
    private static final int NONE = -1;

    private final int[] options;

    private Chosen(int[] options) {
        this.options = options;
    }

    /** Returns a guess that leaves everything open. */
    static Chosen none(int leaves) {
        int[] options = new int[leaves];
        Arrays.fill(options, NONE);
        return new Chosen(options);
    }

    Chosen with(Leaf leaf, int option) {
        int[] more = options.clone();
        more[leaf.index()] = option;
        return new Chosen(more);
    }

    /** Returns the same with further leaves in one of their ways each. */
    Chosen with(List<Leaf> leaves, ToIntFunction<Leaf> option) {
        int[] more = options.clone();
        leaves.forEach(leaf -> more[leaf.index()] = option.applyAsInt(leaf));
        return new Chosen(more);
    }

    boolean leavesOpen(Leaf leaf) {
        return leaf.isOpen() && options[leaf.index()] == NONE;
    }

    /** Returns the number of the way in which a leaf is taken to come out; below 0 where that is left open. */
    int option(Leaf leaf) {
        return options[leaf.index()];
    }

    @Override
    public List<Option> of(Leaf leaf) {
        int option = options[leaf.index()];
        return option == NONE ? leaf.options() : List.of(leaf.options().get(option));
    }
}
