package org.assay.core.mutation;

import java.util.List;
import org.assay.api.issue.Location;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Terms;
import org.assay.ruleset.place.Places;

/**
 * The requirement that is changed, with what is needed to say where.
 *
 * @param requirement as it is written
 * @param library what its conditions may read
 * @param header of its ruleset
 * @param places where its texts stand
 */
record Mutants(Requirement requirement, Library library, RulesetHeader header, Places places) {
    Terms terms() {
        return requirement.terms();
    }

    /** Returns where a key of the requirement's file stands, the first that is there; else the requirement itself. */
    Location at(String... pointers) {
        return List.of(pointers).stream()
                .map(pointer -> places.value(requirement.at(), pointer))
                .filter(at -> !at.equals(requirement.at()))
                .findFirst()
                .orElse(requirement.at());
    }

    Mutation on(String kind, Location at, String change, Terms changed) {
        return new Mutation(kind, at, change, requirement.on(changed), library, false, false);
    }

    Mutation under(Library changed, String change) {
        return new Mutation("parameter", requirement.at(), change, requirement, changed, true, true);
    }
}
