package org.assay.ruleset.model;

import java.util.List;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.ruleset.units.Units;

/**
 * The shared indicators and the units they are measured in.
 *
 * @param bundle the bundle they came from
 * @param units the closed list of units
 * @param indicators sorted by id
 */
public record Dictionary(BundleRef bundle, Units units, List<Indicator> indicators) {
    public Dictionary {
        indicators = List.copyOf(indicators);
    }
}
