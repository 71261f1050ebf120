package org.assay.api.ruleset;

/**
 * A part of a ruleset.
 *
 * @param id also the name of the folder its requirements stand in
 * @param title for people
 * @param clause the clause of the standard it stands for; potentially empty
 */
public record Area(String id, String title, String clause) {}
