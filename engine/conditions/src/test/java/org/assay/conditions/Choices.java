package org.assay.conditions;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Choices that were made beforehand. What is grown from them can be made smaller by making them fewer or smaller: where
 * there are no more, the first way is taken, which is the simplest.
 */
final class Choices implements IntUnaryOperator {
    /** One choice lies below this. */
    static final int BOUND = 256;

    private final List<Integer> made;
    private int next;

    Choices(List<Integer> made) {
        this.made = made;
    }

    /** Returns the next choice among so many. */
    @Override
    public int applyAsInt(int size) {
        return next < made.size() ? Math.floorMod(made.get(next++), size) : 0;
    }
}
