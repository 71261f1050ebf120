package org.assay.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Makes a series of choices one way after the other, until every way was taken. */
final class Odometer implements IntUnaryOperator {
    private final List<Integer> taken = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int position;

    /** Returns the choice among so many. */
    @Override
    public int applyAsInt(int size) {
        if (position == taken.size()) {
            taken.add(0);
            sizes.add(size);
        }
        return taken.get(position++);
    }

    /** Goes on to the next way; false if there is none. */
    boolean advance() {
        position = 0;
        for (int last = taken.size() - 1; last >= 0; last--) {
            if (taken.get(last) + 1 < sizes.get(last)) {
                taken.set(last, taken.get(last) + 1);
                return true;
            }
            taken.remove(last);
            sizes.remove(last);
        }
        return false;
    }
}
