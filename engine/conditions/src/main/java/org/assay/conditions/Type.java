package org.assay.conditions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What kind of value an indicator, a parameter or a part of a condition has. */
public sealed interface Type {
    /** Returns the type as a message names it, such as {@code a number in h}. */
    String describe();

    /** Returns the type that holds values of this one and of another; empty if there is none. */
    Optional<Type> with(Type other);

    /** Returns whether values of this type can be said to be equal or not: all but records. */
    default boolean isComparable() {
        return true;
    }

    /** Returns whether values of this type come one after the other: numbers, texts, dates and durations. */
    default boolean isOrdered() {
        return false;
    }

    private static Optional<Type> same(Type one, Type other) {
        return one.equals(other) || other instanceof Nothing ? Optional.of(one) : Optional.empty();
    }

    /** Yes or no. */
    record Truth() implements Type {
        @Override
        public String describe() {
            return "true or false";
        }

        @Override
        public Optional<Type> with(Type other) {
            return same(this, other);
        }
    }

    /**
     * A number.
     *
     * @param unit empty for a plain number, which fits any unit
     */
    @SuppressWarnings("JavaLangClash")
    record Number(String unit) implements Type {
        public Number {
            Objects.requireNonNull(unit);
        }

        @Override
        public String describe() {
            return unit.isEmpty() ? "a number" : "a number in " + unit;
        }

        @Override
        public Optional<Type> with(Type other) {
            if (other instanceof Number number && !unit.equals(number.unit)) {
                return unit.isEmpty()
                        ? Optional.of(number)
                        : Optional.<Type>of(this).filter(type -> number.unit.isEmpty());
            }
            return same(this, other);
        }

        @Override
        public boolean isOrdered() {
            return true;
        }
    }

    /** Text, or an option of a choice. */
    record Text() implements Type {
        @Override
        public String describe() {
            return "text";
        }

        @Override
        public Optional<Type> with(Type other) {
            return same(this, other);
        }

        @Override
        public boolean isOrdered() {
            return true;
        }
    }

    /** A day of the calendar. */
    record Day() implements Type {
        @Override
        public String describe() {
            return "a date";
        }

        @Override
        public Optional<Type> with(Type other) {
            return same(this, other);
        }

        @Override
        public boolean isOrdered() {
            return true;
        }
    }

    /** A length of time. */
    record Span() implements Type {
        @Override
        public String describe() {
            return "a duration";
        }

        @Override
        public Optional<Type> with(Type other) {
            return same(this, other);
        }

        @Override
        public boolean isOrdered() {
            return true;
        }
    }

    /**
     * A list.
     *
     * @param of the type of every member
     */
    record Items(Type of) implements Type {
        @Override
        public String describe() {
            return of instanceof Nothing ? "an empty list" : "a list (of " + of.describe() + ")";
        }

        @Override
        public Optional<Type> with(Type other) {
            return other instanceof Items items ? of.with(items.of).map(Items::new) : same(this, other);
        }

        @Override
        public boolean isComparable() {
            return of.isComparable();
        }
    }

    /**
     * A record.
     *
     * @param fields the type of each field, by its id, in order
     */
    record Fields(Map<String, Type> fields) implements Type {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String describe() {
            return "a record";
        }

        @Override
        public Optional<Type> with(Type other) {
            return other instanceof Fields record ? join(record) : same(this, other);
        }

        private Optional<Type> join(Fields other) {
            Map<String, Type> joined = new LinkedHashMap<>();
            fields.forEach((id, type) -> Optional.ofNullable(other.fields.get(id))
                    .flatMap(type::with)
                    .ifPresent(common -> joined.put(id, common)));
            boolean all = joined.size() == fields.size() && joined.size() == other.fields.size();
            return all ? Optional.of(new Fields(joined)) : Optional.empty();
        }

        @Override
        public boolean isComparable() {
            return false;
        }
    }

    /** The type of the members of an empty list, which fits any other. */
    record Nothing() implements Type {
        @Override
        public String describe() {
            return "nothing";
        }

        @Override
        public Optional<Type> with(Type other) {
            return Optional.of(other);
        }

        @Override
        public boolean isOrdered() {
            return true;
        }
    }
}
