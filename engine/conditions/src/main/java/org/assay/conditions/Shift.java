package org.assay.conditions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Unknown;
import org.assay.conditions.syntax.Place;

/**
 * A date so much later or earlier. A month later than the 31st is the last day of a shorter month. Unknown beyond the
 * calendar.
 *
 * @param back whether earlier
 */
public record Shift(Place at, Expression day, Expression span, boolean back) implements Expression {
    @Override
    public Type type() {
        return new Type.Day();
    }

    @Override
    public List<Expression> children() {
        return List.of(day, span);
    }

    @Override
    public Partial evaluate(Scope scope) {
        Partial start = day.evaluate(scope);
        Partial by = span.evaluate(scope);
        return start instanceof Known from && by instanceof Known length
                ? shifted(((Value.Day) from.value()).value(), ((Value.Span) length.value()).value())
                : Unknown.UNKNOWN;
    }

    private Partial shifted(LocalDate from, Period length) {
        try {
            return new Known(new Value.Day(back ? from.minus(length) : from.plus(length)));
        } catch (DateTimeException | ArithmeticException e) {
            return Unknown.UNKNOWN;
        }
    }
}
