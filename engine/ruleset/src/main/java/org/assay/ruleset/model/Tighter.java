package org.assay.ruleset.model;

import java.util.Optional;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;

/**
 * One thing that an overlay asks beyond a requirement.
 *
 * @param part what has to hold as well, with its sentence
 * @param severity how grave it is if only this does not hold; empty for as grave as the requirement
 * @param remedy what to do then; empty for the requirement's
 */
public record Tighter(Part part, Optional<Severity> severity, Optional<Remedy> remedy) {
    /** Returns whether it says anything of its own about a finding. */
    public boolean isFindingOfItsOwn() {
        return severity.isPresent() || remedy.isPresent();
    }
}
