package org.assay.conditions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a text.
 *
 * @param result empty if the text has faults
 * @param faults in order of the text; empty if there is a result
 */
public record Parsed<T>(Optional<T> result, List<Fault> faults) {
    public Parsed {
        faults = List.copyOf(faults);
    }

    static <T> Parsed<T> of(T result) {
        return new Parsed<>(Optional.of(result), List.of());
    }

    static <T> Parsed<T> faulty(List<Fault> faults) {
        return new Parsed<>(Optional.empty(), faults);
    }

    <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return result.map(next).orElseGet(() -> faulty(faults));
    }
}
