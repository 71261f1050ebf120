package org.assay.core.facts;

import org.assay.api.profile.Evidence;
import org.assay.api.profile.Source;
import org.assay.api.value.Value;

/**
 * What one source says, typed and in the indicator's unit.
 *
 * @param value never unknown
 * @param evidence what proves it
 * @param source who says so
 */
public record Observed(Value value, Evidence evidence, Source source) {}
