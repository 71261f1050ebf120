package org.assay.api.service;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much of a ruleset its cases reach.
 *
 * @param points everything there is to reach, in the order of the requirements
 */
public record Reach(List<Point> points) {
    public Reach {
        points = List.copyOf(points);
    }

    /** What there is to reach. */
    public enum Kind {
        /** An outcome that a requirement can have. */
        OUTCOME,
        /** A branch, where several have the same outcome. */
        BRANCH,
        /** One side of a threshold: it holds, it does not hold, or the answer lies exactly at the limit. */
        THRESHOLD
    }

    /**
     * Something that a case should reach.
     *
     * @param requirement the requirement's id
     * @param location {@code file:line:column}
     * @param kind what kind of thing it is
     * @param what the outcome's name, or which branch or which side of which threshold, in words
     * @param reached whether a case reaches it
     */
    public record Point(String requirement, String location, Kind kind, String what, boolean reached) {}

    /** Returns how many points cases reach. */
    public long reached() {
        return points.stream().filter(Point::reached).count();
    }

    /** Returns those of one kind, in order. */
    public List<Point> of(Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).toList();
    }

    /** Returns what no case reaches, in order. */
    public List<Point> gaps() {
        return points.stream().filter(point -> !point.reached()).toList();
    }

    /** Returns the share of the points that cases reach, in per cent with one decimal, rounded down; 100 for no points. */
    public BigDecimal percent() {
        return Share.percent(reached(), points.size());
    }
}
