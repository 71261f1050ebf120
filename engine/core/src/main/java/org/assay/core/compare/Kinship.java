package org.assay.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.description.Comparison.Relation;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Removed;

/** How two rulesets belong together, and which requirement of the one is which of the other. */
final class Kinship {
    private final RulesetDescription before;
    private final RulesetDescription after;
    private final Relation relation;

    Kinship(RulesetDescription before, RulesetDescription after) {
        this.before = before;
        this.after = after;
        this.relation = relation(before, after);
    }

    /** A requirement in both rulesets, or in one. */
    record Pair(Optional<RequirementDescription> before, Optional<RequirementDescription> after) {}

    Relation relation() {
        return relation;
    }

    RulesetDescription before() {
        return before;
    }

    RulesetDescription after() {
        return after;
    }

    private static Relation relation(RulesetDescription before, RulesetDescription after) {
        if (before.info().id().equals(after.info().id())) {
            return Relation.VERSIONS;
        }
        if (isBuiltOn(after, before)) {
            return Relation.BUILT_ON;
        }
        return isBuiltOn(before, after) ? Relation.BASE_OF : Relation.OTHERS;
    }

    private static boolean isBuiltOn(RulesetDescription ruleset, RulesetDescription base) {
        return ruleset.bases().stream()
                .anyMatch(one -> one.id().equals(base.info().id()));
    }

    /**
     * Returns whether one is built on these very files of the other, so that what the overlay changes in a requirement can
     * only ask for more.
     */
    boolean isExact() {
        RulesetDescription overlay = relation == Relation.BUILT_ON ? after : before;
        String base = (relation == Relation.BUILT_ON ? before : after).info().digest();
        return overlay.bases().stream().anyMatch(one -> one.digest().equals(base));
    }

    /** Returns the requirements: those of the first ruleset in their order, then those that are only in the second. */
    List<Pair> pairs() {
        Map<String, RequirementDescription> left = new LinkedHashMap<>();
        after.requirements().forEach(requirement -> left.put(keyAfter(requirement), requirement));
        List<Pair> pairs = new ArrayList<>();
        for (RequirementDescription requirement : before.requirements()) {
            pairs.add(new Pair(Optional.of(requirement), Optional.ofNullable(left.remove(keyBefore(requirement)))));
        }
        left.values().forEach(requirement -> pairs.add(new Pair(Optional.empty(), Optional.of(requirement))));
        return pairs;
    }

    private String keyBefore(RequirementDescription requirement) {
        return relation == Relation.BASE_OF
                ? idBelow(requirement, after)
                : requirement.info().id();
    }

    private String keyAfter(RequirementDescription requirement) {
        return relation == Relation.BUILT_ON
                ? idBelow(requirement, before)
                : requirement.info().id();
    }

    /** Returns the id of an overlay's requirement in a ruleset below; none of theirs if it is not from there. */
    private static String idBelow(RequirementDescription requirement, RulesetDescription base) {
        return requirement.origin().stream()
                .flatMap(origin -> origin.chain().stream())
                .filter(origin -> origin.ruleset().equals(base.info().id()))
                .map(Origin::requirement)
                .findFirst()
                .orElse("+" + requirement.info().id());
    }

    /** Returns why the overlay leaves out a requirement of the ruleset below, or of its own version before. */
    String whyLeftOut(RequirementDescription requirement) {
        String id = requirement.info().id();
        String whole = before.info().id() + "." + id;
        return after.removed().stream()
                .filter(removed -> removed.requirement().equals(id)
                        || removed.requirement().equals(whole))
                .map(Removed::reason)
                .findFirst()
                .orElse("");
    }
}
