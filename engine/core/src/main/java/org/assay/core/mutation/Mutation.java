package org.assay.core.mutation;

import org.assay.api.issue.Location;
import org.assay.api.service.MutationReport.Fate;
import org.assay.api.service.MutationReport.Mutant;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;

/**
 * One small change to one requirement, or to a value it reads.
 *
 * @param kind what is changed, in a word
 * @param at where that is written
 * @param change how it is changed, in words
 * @param requirement the requirement after it
 * @param library what conditions may read after it
 * @param touchesLimit whether nothing but what is made of the values of law and of standards is changed
 * @param touchesAmount whether nothing but a number, a date or a duration is changed
 */
record Mutation(
        String kind,
        Location at,
        String change,
        Requirement requirement,
        Library library,
        boolean touchesLimit,
        boolean touchesAmount) {
    Mutant mutant(Fate fate) {
        return new Mutant(requirement.id(), at.toString(), kind, change, fate);
    }
}
