package org.assay.core.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers what was made in the last round and is used again in this one; the rest is forgotten at its end. */
final class Memo<K, V> {
    private Map<K, V> before = new HashMap<>();
    private Map<K, V> used = new HashMap<>();

    /** Returns what the key stands for, made now if it was not there in the last round. */
    V get(K key, Supplier<V> make) {
        V value = Optional.ofNullable(before.remove(key))
                .or(() -> Optional.ofNullable(used.get(key)))
                .orElseGet(make);
        used.put(key, value);
        return value;
    }

    /** Ends the round and returns what was not used in it. */
    Collection<V> turn() {
        Collection<V> forgotten = before.values();
        before = used;
        used = new HashMap<>();
        return forgotten;
    }

    /** Returns what is remembered between two rounds. */
    Collection<V> remembered() {
        return before.values();
    }
}
