package org.assay.conditions.partial;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.assay.api.value.Value;

/** Which of two values of the same type comes first. */
final class Order {
    private Order() {}

    /**
     * Returns a negative number, zero or a positive one.
     *
     * @return empty if the two cannot be ordered: a span of months against one of days, a record
     * @throws ClassCastException if the two are of different types, which a checked condition never asks for
     */
    static Optional<Integer> of(Value a, Value b) {
        if (a instanceof Value.Num number) {
            return Optional.of(number.value().compareTo(((Value.Num) b).value()));
        }
        if (a instanceof Value.Text text) {
            return Optional.of(text.value().compareTo(((Value.Text) b).value()));
        }
        if (a instanceof Value.Bool truth) {
            return Optional.of(Boolean.compare(truth.value(), ((Value.Bool) b).value()));
        }
        if (a instanceof Value.Day day) {
            return Optional.of(day.value().compareTo(((Value.Day) b).value()));
        }
        return a instanceof Value.Span span ? spans(span.value(), ((Value.Span) b).value()) : Optional.empty();
    }

    private static Optional<Integer> spans(Period a, Period b) {
        int months = Long.compare(a.toTotalMonths(), b.toTotalMonths());
        int days = Long.compare(a.get(ChronoUnit.DAYS), b.get(ChronoUnit.DAYS));
        if (months == 0) {
            return Optional.of(days);
        }
        return Optional.of(months).filter(order -> days == 0);
    }
}
