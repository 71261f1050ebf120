package org.assay.core.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Location;
import org.assay.conditions.Expression;
import org.assay.conditions.Lookup;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Terms;
import org.assay.ruleset.place.Located;
import org.assay.ruleset.place.Places;

/**
 * The requirement that is changed, with what is needed to say where.
 *
 * @param requirement as it is written
 * @param ruleset it belongs to
 * @param places where its texts stand
 */
record Mutants(Requirement requirement, Ruleset ruleset, Places places) {
    Library library() {
        return ruleset.vocabulary();
    }

    RulesetHeader header() {
        return ruleset.header();
    }

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
        return new Mutation(kind, at, change, requirement.on(changed), library(), false, false);
    }

    /** A change to what a parameter demands, where it is read first: there a case is missing that notices. */
    Mutation under(Library changed, Symbol parameter, String change) {
        return new Mutation("parameter", readAt(parameter), change, requirement, changed, true, true);
    }

    private Location readAt(Symbol symbol) {
        return requirement.conditions().stream()
                .flatMap(condition -> {
                    Located located = Located.of(places, requirement, condition);
                    return reading(condition.tree(), symbol).map(located::at);
                })
                .findFirst()
                .orElse(requirement.at());
    }

    private static Stream<Expression> reading(Expression part, Symbol symbol) {
        return part instanceof Lookup lookup && lookup.symbol().equals(symbol)
                ? Stream.of(part)
                : part.children().stream().flatMap(child -> reading(child, symbol));
    }
}
