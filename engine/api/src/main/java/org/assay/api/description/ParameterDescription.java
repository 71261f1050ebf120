package org.assay.api.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.value.Value;

/**
 * What law or a standard demands, by place and date.
 *
 * @param id such as {@code law.weekly_normal}
 * @param title for people
 * @param unit of its values; empty for plain numbers and lengths of time
 * @param protective which of two values protects people more: {@code lower}, {@code higher} or {@code none}
 * @param values by region, country or {@code *}, each in the order of their first days
 */
public record ParameterDescription(
        String id, String title, String unit, String protective, SortedMap<String, List<Dated>> values) {
    public ParameterDescription {
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
    public record Dated(
            LocalDate from, Optional<LocalDate> to, String sector, Value value, String source, String confidence) {}
}
