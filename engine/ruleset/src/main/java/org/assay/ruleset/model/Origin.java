package org.assay.ruleset.model;

import java.util.Optional;

/**
 * Where a requirement of an overlay comes from.
 *
 * @param ruleset the ruleset that is extended
 * @param requirement the requirement's id there
 * @param changedBecause why the overlay asks for something else; empty where it is taken over as it is
 */
public record Origin(String ruleset, String requirement, Optional<String> changedBecause) {}
