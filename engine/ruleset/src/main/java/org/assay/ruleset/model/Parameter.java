package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.conditions.Symbol;

/**
 * What law or a standard demands, by place and date.
 *
 * @param id such as {@code law.weekly_normal}
 * @param title for people
 * @param unit of its values; empty for plain numbers
 * @param protective which of two values protects people more
 * @param values by region, country or {@code *}; each list sorted by date
 */
public record Parameter(
        String id,
        String title,
        String unit,
        Symbol.Protective protective,
        SortedMap<String, List<DatedValue>> values) {
    /** The place that stands for everywhere. */
    public static final String EVERYWHERE = "*";

    public Parameter {
        values = new TreeMap<>(values);
    }

    /**
     * One value.
     *
     * @param from first day, inclusive
     * @param to first day it no longer holds; empty when open
     * @param value in the parameter's unit
     * @param source law and section, or standard and clause
     * @param confidence {@code high}, {@code medium} or {@code low}
     */
    public record DatedValue(
            LocalDate from, Optional<LocalDate> to, BigDecimal value, String source, Confidence confidence) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
        }
    }

    /** How sure we are of a value. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        /** A finding that rests on it is to be confirmed and never caps. */
        LOW
    }

    /**
     * A value and the place it was found under.
     *
     * @param place region, country or {@code *}
     */
    public record Found(String place, DatedValue dated) {}

    /** Returns the value for a place on a day: the region's before its country's before everywhere's. */
    public Optional<Found> find(Optional<String> region, Optional<String> country, LocalDate day) {
        return region.flatMap(place -> in(place, day))
                .or(() -> country.flatMap(place -> in(place, day)))
                .or(() -> in(EVERYWHERE, day));
    }

    private Optional<Found> in(String place, LocalDate day) {
        List<DatedValue> dated = values.getOrDefault(place, List.of());
        return dated.stream()
                .filter(value -> value.holdsOn(day))
                .reduce((earlier, later) -> later)
                .map(value -> new Found(place, value));
    }
}
