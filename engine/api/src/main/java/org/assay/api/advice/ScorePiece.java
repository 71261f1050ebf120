package org.assay.api.advice;

import java.math.BigDecimal;
import java.util.List;

/**
 * A piece of a score. What a piece contributes is the sum of what the pieces in it contribute, exactly.
 *
 * @param kind what it comes from
 * @param id of the area, the group or the requirement; empty for what comes from none alone
 * @param title for people; potentially empty
 * @param record what findings call the record, where it is one record of a requirement; potentially empty
 * @param weight in what it is a piece of; 0 where it has none
 * @param points earned, of {@code full}
 * @param full what there is to earn or to score
 * @param contribution to the score of the whole, half up to 6 decimals; below 0 where it lowers the score
 * @param exact the contribution as an exact number or fraction, such as {@code 50/9}
 * @param lost what it could have contributed besides, half up to 6 decimals
 * @param notes why it is so, in sentences; potentially none
 * @param pieces what it is made of; potentially none
 */
public record ScorePiece(
        Kind kind,
        String id,
        String title,
        String record,
        BigDecimal weight,
        BigDecimal points,
        BigDecimal full,
        BigDecimal contribution,
        String exact,
        BigDecimal lost,
        List<String> notes,
        List<ScorePiece> pieces) {
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
        OPEN
    }

    public ScorePiece {
        notes = List.copyOf(notes);
        pieces = List.copyOf(pieces);
    }
}
