package org.assay.ruleset.model;

import java.util.Optional;
import org.assay.conditions.Condition;
import org.assay.conditions.Template;

/**
 * One of several things that all have to hold for a requirement to be met.
 *
 * @param holds what has to hold
 * @param finding what is said when it does not; empty for the sentence of the whole requirement
 */
public record Part(Condition holds, Optional<Template> finding) {
    Part in(Texts texts) {
        return new Part(holds, finding.map(texts::of));
    }
}
