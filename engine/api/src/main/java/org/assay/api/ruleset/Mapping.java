package org.assay.api.ruleset;

/**
 * How a requirement relates to a clause of another standard.
 *
 * @param to the other clause, such as {@code ETI 6}
 * @param relation what the requirement is, seen from the clause: {@code equal} to it; a {@code subset}, part of what it
 *     asks; a {@code superset}, all it asks and more; or {@code intersect}, part of it and something else
 */
public record Mapping(String to, String relation) {
    /** Returns whether who meets the requirement meets the whole clause. */
    public boolean isWhole() {
        return relation.equals("equal") || relation.equals("superset");
    }
}
