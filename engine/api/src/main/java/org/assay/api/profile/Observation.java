package org.assay.api.profile;

import java.util.Optional;
import org.assay.api.value.Datum;

/**
 * What one source says about one indicator.
 *
 * @param value as written, not yet typed
 * @param unit the unit it was given in; empty means the indicator's own
 * @param evidence what proves it; {@link Evidence#DECLARED} when nothing was given
 * @param source who says so
 */
public record Observation(Datum value, Optional<String> unit, Evidence evidence, Source source) {}
