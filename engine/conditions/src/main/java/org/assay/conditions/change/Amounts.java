package org.assay.conditions.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Expression;
import org.assay.conditions.Literal;
import org.assay.conditions.Power;
import org.assay.conditions.Written;
import org.assay.conditions.partial.Known;

/** Changes a number, a date or a duration that is written out by the smallest step: one of its last decimal, one day. */
public final class Amounts {
    private Amounts() {}

    static Stream<Change> of(Expression part) {
        if (part instanceof Power power) {
            return Stream.of(-1, 1).map(step -> power(power, step));
        }
        return part instanceof Literal literal
                ? beside(literal.value().value()).map(value -> literal(literal, value))
                : Stream.of();
    }

    /** Returns the numbers one step of the last decimal below and above; whole numbers are a step of one apart. */
    public static Stream<BigDecimal> beside(BigDecimal number) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        return Stream.of(number.subtract(step), number.add(step));
    }

    /** Returns the durations one day shorter and longer. */
    public static Stream<Period> beside(Period span) {
        return Stream.of(span.minusDays(1), span.plusDays(1));
    }

    /** Returns what lies one step below and above a number, a date or a duration; of all else, nothing. */
    public static Stream<Value> beside(Value value) {
        if (value instanceof Value.Num number) {
            return beside(number.value()).map(Value.Num::new);
        }
        if (value instanceof Value.Day day) {
            LocalDate date = day.value();
            return Stream.of(date.minus(1, ChronoUnit.DAYS), date.plus(1, ChronoUnit.DAYS))
                    .map(Value.Day::new);
        }
        return value instanceof Value.Span span ? beside(span.value()).map(Value.Span::new) : Stream.of();
    }

    private static Change literal(Literal old, Value value) {
        Literal changed = new Literal(old.at(), old.type(), new Known(value));
        return new Change(changed, old, "`" + Written.of(old) + "` becomes `" + Written.of(changed) + "`");
    }

    private static Change power(Power old, int step) {
        Power changed = new Power(old.at(), old.base(), old.exponent() + step, old.type());
        return new Change(changed, old, "`" + Written.of(old) + "` becomes `" + Written.of(changed) + "`");
    }
}
