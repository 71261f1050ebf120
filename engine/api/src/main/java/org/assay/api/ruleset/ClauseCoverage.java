package org.assay.api.ruleset;

import java.util.List;

/**
 * What requirements ask of one clause.
 *
 * @param clause which
 * @param depth 0 for a clause that is no part of another, 1 for its sub-clauses, and so on
 * @param leaf whether it has no sub-clauses; only these are counted
 * @param extent how much of it is asked
 * @param by the requirements that relate to this very clause, sorted by ruleset; potentially empty
 */
public record ClauseCoverage(FrameworkClause clause, int depth, boolean leaf, Extent extent, List<Use> by) {
    public ClauseCoverage {
        by = List.copyOf(by);
    }

    /**
     * A requirement that relates to a clause.
     *
     * @param ruleset the ruleset's id
     * @param version the ruleset's version
     * @param requirement the requirement's id
     * @param title the requirement in a few words
     * @param mapping how it relates to the clause, as its author wrote it
     */
    public record Use(String ruleset, String version, String requirement, String title, Mapping mapping) {}
}
