package org.assay.ruleset.read;

import java.util.Optional;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.model.Part;

/**
 * One thing that an overlay asks beyond a requirement.
 *
 * @param part what has to hold as well, with its sentence
 * @param severity how grave it is if only this does not hold; empty for as grave as the requirement
 * @param remedy what to do then; empty for the requirement's
 */
record Tighter(Part part, Optional<Severity> severity, Optional<Remedy> remedy) {
    /** Returns whether it says anything of its own about a finding. */
    boolean isFindingOfItsOwn() {
        return severity.isPresent() || remedy.isPresent();
    }
}
