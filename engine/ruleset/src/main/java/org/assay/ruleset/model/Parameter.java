package org.assay.ruleset.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.value.Value;
import org.assay.conditions.Symbol;

/**
 * What law or a standard demands, by place, sector and date.
 *
 * @param id such as {@code law.weekly_normal}
 * @param title for people
 * @param type what kind of value it has
 * @param unit of its values, the currency of money; empty for plain numbers and durations
 * @param protective which of two values protects people more
 * @param values by region, country or {@code *}; each list sorted by date
 */
public record Parameter(
        String id,
        String title,
        ParameterType type,
        String unit,
        Symbol.Protective protective,
        SortedMap<String, List<DatedValue>> values) {
    /** The place that stands for everywhere. */
    public static final String EVERYWHERE = "*";

    private static final Comparator<DatedValue> NARROWEST_THEN_LATEST = Comparator.<DatedValue>comparingInt(
                    value -> value.sector().length())
            .thenComparing(DatedValue::from);

    public Parameter {
        values = new TreeMap<>(values);
    }

    /**
     * One value.
     *
     * @param from first day, inclusive
     * @param to first day it no longer holds; empty when open
     * @param sector the beginning of the classes it is for, such as {@code ISIC-14}; empty for all
     * @param value a number in the parameter's unit, or a length of time
     * @param source law and section, or standard and clause
     * @param confidence {@code high}, {@code medium} or {@code low}
     */
    public record DatedValue(
            LocalDate from, Optional<LocalDate> to, String sector, Value value, String source, Confidence confidence) {
        DatedValue with(Value other) {
            return new DatedValue(from, to, sector, other, source, confidence);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
        }

        boolean isFor(Optional<String> given) {
            return sector.isEmpty()
                    || given.filter(one -> one.startsWith(sector)).isPresent();
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
    public record Found(String place, DatedValue dated) {
        /** Returns the place and, of a value for one sector, that sector. */
        public String where() {
            return dated.sector().isEmpty() ? place : place + " " + dated.sector();
        }
    }

    /** Returns the same parameter with another value in place of one that was found. */
    public Parameter with(Found found, Value other) {
        SortedMap<String, List<DatedValue>> changed = new TreeMap<>(values);
        changed.computeIfPresent(
                found.place(),
                (place, dated) -> dated.stream()
                        .map(value -> value.equals(found.dated()) ? value.with(other) : value)
                        .toList());
        return new Parameter(id, title, type, unit, protective, changed);
    }

    /**
     * Returns the value for a company on a day: the region's before its country's before everywhere's and, of one place,
     * that of the narrowest sector before that of all.
     */
    public Optional<Found> find(CompanyProfile company, LocalDate day) {
        return company.region()
                .flatMap(place -> in(place, company, day))
                .or(() -> company.country().flatMap(place -> in(place, company, day)))
                .or(() -> in(EVERYWHERE, company, day));
    }

    private Optional<Found> in(String place, CompanyProfile company, LocalDate day) {
        return values.getOrDefault(place, List.of()).stream()
                .filter(value -> value.holdsOn(day) && value.isFor(company.sector()))
                .max(NARROWEST_THEN_LATEST)
                .map(value -> new Found(place, value));
    }
}
