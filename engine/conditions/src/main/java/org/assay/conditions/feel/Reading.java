package org.assay.conditions.feel;

import java.util.List;
import java.util.Optional;
import org.assay.conditions.syntax.Refusal;
import org.assay.conditions.syntax.Syntax;

/**
 * What reading a text gave.
 *
 * @param syntax empty if anything was refused
 * @param refusals in order of the text, potentially empty
 */
public record Reading(Optional<Syntax> syntax, List<Refusal> refusals) {
    public Reading {
        refusals = List.copyOf(refusals);
    }

    static Reading of(Syntax syntax) {
        return new Reading(Optional.of(syntax), List.of());
    }

    static Reading refused(List<Refusal> refusals) {
        return new Reading(Optional.empty(), refusals);
    }
}
