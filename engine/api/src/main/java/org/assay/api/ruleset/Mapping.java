package org.assay.api.ruleset;

/**
 * How a requirement relates to a clause of another standard.
 *
 * @param to the other clause, such as {@code ETI 6.2}
 * @param relation {@code equal}, {@code subset}, {@code superset} or {@code intersect}
 */
public record Mapping(String to, String relation) {}
