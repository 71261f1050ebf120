package org.assay.host.recompute;

/**
 * A result that cannot be made again with what is loaded.
 *
 * @param result what the assessment names
 * @param reason why not, as the end of a sentence about the ruleset
 */
public record Absence(NamedResult result, String reason) {}
