package org.assay.ruleset.read;

import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Parameters;

/**
 * What a ruleset stands on.
 *
 * @param dictionary the shared indicators
 * @param parameters the values of law and standards
 * @param bases the rulesets it may extend
 */
public record Foundation(Dictionary dictionary, Parameters parameters, Bases bases) {}
