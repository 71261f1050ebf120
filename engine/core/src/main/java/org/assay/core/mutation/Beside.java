package org.assay.core.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Finds what stands next to a word in an order of words. */
final class Beside {
    private Beside() {}

    /** Returns the one before and the one after, as far as there are any. */
    static <T> Stream<T> of(T word, T[] order) {
        List<T> all = List.of(order);
        int place = all.indexOf(word);
        return Stream.of(place - 1, place + 1)
                .filter(beside -> beside >= 0 && beside < all.size())
                .map(all::get);
    }
}
