package org.assay.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.description.Comparison.Relation;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Change;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.Difference.Kind;
import org.assay.api.description.Difference.Subject;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.Origin;
import org.assay.core.compare.Kinship.Pair;

/** Compares the requirements of two rulesets. */
final class RequirementDifferences {
    private final Kinship kinship;

    RequirementDifferences(Kinship kinship) {
        this.kinship = kinship;
    }

    List<Difference> all() {
        return kinship.pairs().stream().flatMap(this::difference).toList();
    }

    private Stream<Difference> difference(Pair pair) {
        if (pair.after().isEmpty()) {
            return pair.before().stream().map(this::removed);
        }
        return pair.before().isEmpty()
                ? pair.after().stream().map(this::added)
                : changed(pair.before().get(), pair.after().get());
    }

    private Difference removed(RequirementDescription requirement) {
        String asked = Asked.of(requirement);
        Change change = new Change("requirement", Effect.LESS, asked, "", asked);
        return difference(
                requirement, Optional.empty(), Kind.REMOVED, kinship.whyLeftOut(requirement), List.of(change));
    }

    private Difference added(RequirementDescription requirement) {
        String asked = Asked.of(requirement);
        String words = requirement
                .origin()
                .map(origin -> "taken over from " + origin.ruleset() + ", "
                        + Asked.word(requirement.info().severity()))
                .orElse(asked);
        Change change = new Change("requirement", Effect.MORE, "", asked, words);
        return difference(requirement, Optional.empty(), Kind.ADDED, reason(requirement), List.of(change));
    }

    private Stream<Difference> changed(RequirementDescription before, RequirementDescription after) {
        Changes changes = new Changes();
        RequirementChanges.note(before, after, asking(), changes);
        Optional<String> formerly = Optional.of(before.info().id())
                .filter(id -> !id.equals(after.info().id()));
        return changes.all().isEmpty()
                ? Stream.empty()
                : Stream.of(difference(after, formerly, Kind.CHANGED, reason(before, after), changes.all()));
    }

    /** An overlay can only ask for more than the ruleset it is built on. */
    private Optional<Effect> asking() {
        boolean known = kinship.relation() == Relation.BUILT_ON || kinship.relation() == Relation.BASE_OF;
        return Optional.of(kinship.relation() == Relation.BUILT_ON ? Effect.MORE : Effect.LESS)
                .filter(effect -> known && kinship.isExact());
    }

    private static String reason(RequirementDescription before, RequirementDescription after) {
        return reason(after).equals(reason(before)) ? "" : reason(after);
    }

    private static String reason(RequirementDescription requirement) {
        return requirement.origin().flatMap(Origin::changedBecause).orElse("");
    }

    private static Difference difference(
            RequirementDescription requirement,
            Optional<String> formerly,
            Kind kind,
            String reason,
            List<Change> changes) {
        return new Difference(
                Subject.REQUIREMENT,
                requirement.info().id(),
                formerly,
                requirement.info().title(),
                kind,
                reason,
                List.of(),
                changes);
    }
}
