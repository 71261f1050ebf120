package org.assay.conditions.syntax;

/**
 * One part of a dotted name.
 *
 * @param text the part, without dots; several words stand one blank apart
 */
public record Word(Place at, String text) {}
