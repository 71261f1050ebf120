package org.assay.ruleset.read;

import java.util.List;
import org.assay.ruleset.model.GoldenCase;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.source.SourceTree;

/**
 * A ruleset and its cases.
 *
 * @param ruleset what is tested
 * @param cases in the order of the requirements
 * @param golden whole companies, in the order of the files
 * @param tree its files
 */
public record Casebook(Ruleset ruleset, List<RequirementCase> cases, List<GoldenCase> golden, SourceTree tree) {
    public Casebook {
        cases = List.copyOf(cases);
        golden = List.copyOf(golden);
    }
}
