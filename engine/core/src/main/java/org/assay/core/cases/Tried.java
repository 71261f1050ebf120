package org.assay.core.cases;

import java.util.List;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judgement;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;

/**
 * A case that was run.
 *
 * @param requirement what was tried
 * @param example the case
 * @param sheet the facts of its company
 * @param judgement what became of it
 * @param failures what differs from what it expects, in sentences; empty when it passed
 */
public record Tried(
        Requirement requirement, RequirementCase example, FactSheet sheet, Judgement judgement, List<String> failures) {
    /** Returns whether the case passed. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
