package org.assay.conditions.syntax;

/**
 * A place in a condition's text.
 *
 * @param line from 1
 * @param column from 1
 */
public record Place(int line, int column) {}
