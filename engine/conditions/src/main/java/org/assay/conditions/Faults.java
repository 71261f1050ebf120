package org.assay.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.api.value.Value;
import org.assay.conditions.syntax.Place;

/** Collects what is wrong, so that an author sees all of it at once. */
final class Faults {
    private static final Type FITS_ALL = new Type.Nothing();

    private final List<Fault> faults = new ArrayList<>();

    /** Notes a fault and returns an expression that fits everywhere, so that one fault does not cause others. */
    Expression note(Place at, String message) {
        faults.add(new Fault(at.line(), at.column(), message));
        return Literal.of(at, FITS_ALL, new Value.Bool(false));
    }

    List<Fault> inOrder() {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }
}
