package org.assay.conditions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/** Which derived indicators build on which: the order in which they can be worked out, and the circles they go in. */
final class Dependencies {
    private static final Comparator<Symbol> BY_ID = Comparator.comparing(Symbol::id);

    private final Map<Symbol, Set<Symbol>> needs = new HashMap<>();
    private final Map<Symbol, Set<Symbol>> neededBy = new HashMap<>();
    private final List<Symbol> order = new ArrayList<>();
    private final Set<Symbol> circular = new TreeSet<>(BY_ID);

    /** Takes what each builds on; what is not among the keys itself is left out of account. */
    Dependencies(Map<Symbol, Set<Symbol>> given) {
        given.forEach((symbol, all) -> {
            Set<Symbol> known = new HashSet<>(all);
            known.retainAll(given.keySet());
            needs.put(symbol, known);
            known.forEach(need ->
                    neededBy.computeIfAbsent(need, any -> new LinkedHashSet<>()).add(symbol));
        });
        circular.addAll(given.keySet());
        takeAll(given.keySet());
    }

    private void takeAll(Set<Symbol> symbols) {
        Map<Symbol, Integer> open = new HashMap<>();
        needs.forEach((symbol, all) -> open.put(symbol, all.size()));
        Queue<Symbol> ready = new ArrayDeque<>(
                symbols.stream().filter(symbol -> open.get(symbol) == 0).toList());
        for (Symbol next = ready.poll(); next != null; next = ready.poll()) {
            order.add(next);
            circular.remove(next);
            neededBy.getOrDefault(next, Set.of()).stream()
                    .filter(symbol -> open.merge(symbol, -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
    }

    /** Returns each after all it builds on; those in a circle, or that build on one, are left out. */
    List<Symbol> order() {
        return order;
    }

    /** Returns the circles, each once, beginning with its first in the order of the alphabet. */
    List<List<Symbol>> cycles() {
        List<List<Symbol>> cycles = new ArrayList<>();
        Set<Symbol> seen = new HashSet<>();
        for (Symbol start : circular) {
            if (!seen.contains(start)) {
                List<Symbol> path = walk(start, seen);
                int back = path.indexOf(next(path.get(path.size() - 1)).orElseThrow());
                if (back >= 0) {
                    cycles.add(fromFirst(path.subList(back, path.size())));
                }
                seen.addAll(path);
            }
        }
        return cycles;
    }

    private List<Symbol> walk(Symbol start, Set<Symbol> seen) {
        Set<Symbol> path = new LinkedHashSet<>();
        path.add(start);
        Symbol next = next(start).orElseThrow();
        while (!seen.contains(next) && path.add(next)) {
            next = next(next).orElseThrow();
        }
        return new ArrayList<>(path);
    }

    /** Whatever is left after all that can be taken has been taken builds on something else that is left. */
    private Optional<Symbol> next(Symbol symbol) {
        return needs.get(symbol).stream().filter(circular::contains).min(BY_ID);
    }

    private static List<Symbol> fromFirst(List<Symbol> cycle) {
        int first = cycle.indexOf(cycle.stream().min(BY_ID).orElseThrow());
        List<Symbol> turned = new ArrayList<>(cycle.subList(first, cycle.size()));
        turned.addAll(cycle.subList(0, first));
        return turned;
    }
}
