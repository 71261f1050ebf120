package org.assay.ruleset.model;

import org.assay.api.issue.Location;

/**
 * A requirement that an overlay leaves out.
 *
 * @param requirement its id
 * @param reason why
 * @param at where that is written
 */
public record Removal(String requirement, String reason, Location at) {}
