package org.assay.api.ruleset;

import java.util.List;

/**
 * Another standard, code or set of goals, by the numbers of its clauses: what requirements say they relate to.
 *
 * @param id such as {@code iso-26000}
 * @param name as references write it, such as {@code ISO 26000}; several editions of one standard share it
 * @param edition such as {@code 2010}
 * @param title for people
 * @param source where its clauses can be looked up
 * @param clauses in the standard's own order, a clause before its sub-clauses; never empty
 */
public record Framework(
        String id, String name, String edition, String title, String source, List<FrameworkClause> clauses) {
    public Framework {
        clauses = List.copyOf(clauses);
    }

    /** Returns name and edition, such as {@code ISO 26000:2010}. */
    public String reference() {
        return name + ":" + edition;
    }
}
