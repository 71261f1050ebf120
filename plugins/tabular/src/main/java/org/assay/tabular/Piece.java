package org.assay.tabular;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.api.issue.Location;
import org.assay.api.value.Datum;

/** What one column, or several together, say of a profile: a piece of the document that the profile would be in JSON. */
sealed interface Piece {
    /** Returns the piece as a row has it; empty where its cells are. */
    Optional<Datum> of(Row row);

    /**
     * A single value: the text of a cell, which the declaration of its indicator will type.
     *
     * @param column its number, from 0
     * @param pointer where it would stand in JSON
     */
    record One(int column, String pointer) implements Piece {
        @Override
        public Optional<Datum> of(Row row) {
            Cell cell = row.cells().get(column);
            return cell.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Datum.Scalar(cell.text(), row.at(column, pointer)));
        }
    }

    /**
     * A list in one cell: {@code day | night}, or {@code []} for none.
     *
     * @param column its number, from 0
     * @param pointer where it would stand in JSON
     */
    record Listed(int column, String pointer) implements Piece {
        private static final Pattern BETWEEN = Pattern.compile("\\|");
        private static final String NONE = "[]";

        @Override
        public Optional<Datum> of(Row row) {
            Cell cell = row.cells().get(column);
            if (cell.isBlank()) {
                return Optional.empty();
            }
            Location at = row.at(column, pointer);
            String[] members = cell.text().strip().equals(NONE) ? new String[0] : BETWEEN.split(cell.text(), -1);
            return Optional.of(new Datum.Items(
                    Arrays.stream(members)
                            .<Datum>map(member -> new Datum.Scalar(member.strip(), at))
                            .toList(),
                    at));
        }
    }

    /** A mapping; there where one of its members is. */
    record Group(Map<String, Piece> members) implements Piece {
        @Override
        public Optional<Datum> of(Row row) {
            Datum.Fields fields = fields(row);
            return fields.entries().isEmpty() ? Optional.empty() : Optional.of(fields);
        }

        /** Returns the mapping, even if there is nothing in it. */
        Datum.Fields fields(Row row) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            Map<String, Location> keys = new LinkedHashMap<>();
            members.forEach((key, piece) -> piece.of(row).ifPresent(datum -> {
                entries.put(key, datum);
                keys.put(key, datum.at());
            }));
            Location at = keys.values().stream().findFirst().orElseGet(row::at);
            return new Datum.Fields(entries, keys, at);
        }
    }

    /**
     * A value that may stand alone or have more said about it, as an answer its unit, and evidence its date.
     *
     * @param key the value's, where more is said
     * @param value itself
     * @param more by key
     * @param needed whether nothing is said where the value is not there
     */
    record Described(String key, Piece value, Group more, boolean needed) implements Piece {
        @Override
        public Optional<Datum> of(Row row) {
            Optional<Datum> alone = value.of(row);
            Datum.Fields said = more.fields(row);
            if (said.entries().isEmpty() || (needed && alone.isEmpty())) {
                return alone;
            }
            Map<String, Piece> all = new LinkedHashMap<>(Map.of(key, value));
            all.putAll(more.members());
            return new Group(all).of(row);
        }
    }
}
