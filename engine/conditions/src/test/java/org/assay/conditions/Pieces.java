package org.assay.conditions;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.assay.conditions.syntax.Operator;
import org.assay.conditions.syntax.Syntax;

/** Names the pieces that a text is made of, whatever record they stand in. */
record Pieces(Set<String> names) {
    /** Adds what a component of a piece holds. */
    void add(Object held) {
        if (held instanceof Syntax syntax) {
            names.add(syntax.getClass().getSimpleName());
            name(syntax);
        }
        if (held instanceof Operator operator) {
            names.add(operator.sign());
        } else if (held instanceof Collection<?> several) {
            several.forEach(this::add);
        } else if (held instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (held instanceof Syntax || held instanceof Syntax.Entry) {
            components((Record) held);
        }
    }

    private void components(Record piece) {
        for (RecordComponent component : piece.getClass().getRecordComponents()) {
            try {
                add(component.getAccessor().invoke(piece));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void name(Syntax syntax) {
        if (syntax instanceof Syntax.Call call) {
            names.add(call.function());
        } else if (syntax instanceof Syntax.Chain chain) {
            names.add(chain.every() ? "and" : "or");
        } else if (syntax instanceof Syntax.Quantified quantified) {
            names.add(quantified.every() ? "every" : "some");
        } else if (syntax instanceof Syntax.Range range) {
            names.add(name(range));
        }
    }

    private static String name(Syntax.Range range) {
        return range.low().isPresent() && range.high().isPresent()
                ? (range.withLow() ? "[" : "(") + ".." + (range.withHigh() ? "]" : ")")
                : "one end";
    }
}
