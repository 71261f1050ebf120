package org.assay.conditions.syntax;

/**
 * What may not be written, where it was written.
 *
 * @param message what is wrong and what may be written instead, never blank
 */
public record Refusal(Place at, String message) {}
