package org.assay.api.ruleset;

/**
 * A part of a ruleset.
 *
 * @param id also the name of the folder its requirements stand in
 * @param title for people
 * @param clause the clause of the standard it stands for; potentially empty
 * @param level what its author calls areas of its kind, such as {@code section}; potentially empty
 * @param within the id of the area it stands in; potentially empty
 */
public record Area(String id, String title, String clause, String level, String within) {
    /** Makes an area that stands in no other. */
    public Area(String id, String title, String clause) {
        this(id, title, clause, "", "");
    }
}
