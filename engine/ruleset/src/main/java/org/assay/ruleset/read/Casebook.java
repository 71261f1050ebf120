package org.assay.ruleset.read;

import java.util.List;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;

/**
 * A ruleset and its cases.
 *
 * @param ruleset what is tested
 * @param cases in the order of the requirements
 */
public record Casebook(Ruleset ruleset, List<RequirementCase> cases) {
    public Casebook {
        cases = List.copyOf(cases);
    }
}
