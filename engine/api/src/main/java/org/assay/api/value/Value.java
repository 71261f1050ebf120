package org.assay.api.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A typed value as conditions see it: an answer in its indicator's unit, or a parameter's value. {@link Unknown} stands
 * for what was not answered and is never a pass.
 */
public sealed interface Value {
    /** What nobody answered, or what cannot be decided from what was answered. */
    Unknown UNKNOWN = new Unknown();

    /** Not answered, or not decidable. */
    record Unknown() implements Value {}

    /** Yes or no. */
    record Bool(boolean value) implements Value {}

    /**
     * A number, in the unit its indicator or parameter declares: at most 34 digits, never binary floating point. Equal
     * numbers are equal whatever their trailing zeros.
     */
    record Num(BigDecimal value) implements Value {
        public Num {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** Text, or one of the options of a choice. */
    record Text(String value) implements Value {}

    /** A day of the calendar. */
    record Day(LocalDate value) implements Value {}

    /** A length of time in years, months and days. */
    record Span(Period value) implements Value {}

    /**
     * A list.
     *
     * @param members in order; empty means "none", which is an answer
     */
    record Items(List<Value> members) implements Value {
        public Items {
            members = List.copyOf(members);
        }
    }

    /**
     * A record.
     *
     * @param entries by field id, in the order in which readers see them; a field that was not answered is
     *     {@link #UNKNOWN} or missing
     */
    record Fields(Map<String, Value> entries) implements Value {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** Returns a field's value, {@link Value#UNKNOWN} if it has none. */
        public Value get(String field) {
            return entries.getOrDefault(field, UNKNOWN);
        }
    }
}
