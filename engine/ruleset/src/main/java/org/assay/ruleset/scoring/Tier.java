package org.assay.ruleset.scoring;

import java.util.Optional;
import org.assay.conditions.Condition;

/**
 * What the best of many companies get.
 *
 * @param name such as {@code gold}
 * @param percentile the least per cent of the companies that score no better, 0 to 100
 * @param when what else it takes; empty for nothing
 */
public record Tier(String name, Amount percentile, Optional<Condition> when) {}
