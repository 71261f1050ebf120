package org.assay.core.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A piece of a score. What a piece contributes is the sum of what the pieces in it contribute, exactly.
 *
 * @param kind what it comes from
 * @param id of the area, the group or the requirement; empty for what comes from none alone
 * @param title for people; potentially empty
 * @param weight in what it is a piece of, as far as it has one; 0 otherwise
 * @param points earned, of {@code full}
 * @param full what there is to earn or to score
 * @param contribution to the score of the whole; below 0 where it lowers the score
 * @param lost what it could have contributed besides
 * @param notes why it is so, in sentences; potentially none
 * @param pieces what it is made of; potentially none
 */
public record Piece(
        Kind kind,
        String id,
        String title,
        Ratio weight,
        Ratio points,
        Ratio full,
        Ratio contribution,
        Ratio lost,
        List<Note> notes,
        List<Piece> pieces) {
    /** What a piece of a score comes from. */
    public enum Kind {
        /** The whole. */
        TOTAL,
        /** An area. */
        AREA,
        /** A group of records. */
        GROUP,
        /** A requirement, or one record of it; one without evidence counts as not met. */
        REQUIREMENT,
        /** One that is out of the score. */
        LEFT_OUT,
        /** How members are made one, where it is not a sum or a mean. */
        OPERATOR,
        /** A table that turns a share into another. */
        TABLE,
        /** A gate that does not open. */
        GATE,
        /** What is taken off for a finding. */
        DEDUCTION,
        /** A least or a greatest score. */
        BOUND,
        /** What limits take. */
        CAP,
        /** What undecided requirements could still cost; above 0 where their worst is better than not met. */
        OPEN;

        /** Returns whether it is the whole, an area or a group, whose id a requirement may have as well. */
        public boolean isNode() {
            return this == TOTAL || this == AREA || this == GROUP;
        }
    }

    /**
     * Why a piece is as it is.
     *
     * @param key of the sentence
     * @param values in it, in order
     */
    public record Note(String key, List<String> values) {
        static Note of(String key, String... values) {
            return new Note(key, List.of(values));
        }
    }

    public Piece {
        notes = List.copyOf(notes);
        pieces = List.copyOf(pieces);
    }

    static Piece adjustment(Kind kind, String id, Ratio contribution, List<Note> notes) {
        return new Piece(kind, id, "", Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, contribution, Ratio.ZERO, notes, List.of());
    }

    /** Returns this and everything it is made of. */
    public Stream<Piece> all() {
        return Stream.concat(Stream.of(this), pieces.stream().flatMap(Piece::all));
    }

    /** Returns what each requirement in this contributes, all its records together; without those that are left out. */
    Map<String, Ratio> contributions() {
        Map<String, Ratio> contributions = new HashMap<>();
        addTo(contributions);
        return contributions;
    }

    private void addTo(Map<String, Ratio> contributions) {
        if (kind == Kind.REQUIREMENT) {
            contributions.merge(id, contribution, Ratio::add);
        }
        pieces.forEach(piece -> piece.addTo(contributions));
    }

    Piece titled(String other) {
        return new Piece(kind, id, other, weight, points, full, contribution, lost, notes, pieces);
    }

    Piece with(Piece further) {
        return new Piece(
                kind,
                id,
                title,
                weight,
                points,
                full,
                contribution.add(further.contribution),
                lost,
                notes,
                Stream.concat(pieces.stream(), Stream.of(further)).toList());
    }
}
