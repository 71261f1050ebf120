package org.assay.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.description.Comparison.Relation;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RequirementDescription.Origin;
import org.assay.api.description.RulesetDescription;

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
                ? idBelow(requirement, before, after)
                : requirement.info().id();
    }

    private String keyAfter(RequirementDescription requirement) {
        return relation == Relation.BUILT_ON
                ? idBelow(requirement, after, before)
                : requirement.info().id();
    }

    /** Returns the id of an overlay's requirement in a ruleset below; none of theirs if it is not from there. */
    private static String idBelow(
            RequirementDescription requirement, RulesetDescription overlay, RulesetDescription base) {
        return requirement
                .origin()
                .flatMap(origin -> idBelow(origin, overlay, base))
                .orElse("+" + requirement.info().id());
    }

    /** A ruleset further down is not where the requirement was taken from; what lies between may have renamed it. */
    private static Optional<String> idBelow(Origin origin, RulesetDescription overlay, RulesetDescription base) {
        String id = base.info().id();
        if (origin.ruleset().equals(id)) {
            return Optional.of(origin.requirement());
        }
        return isRightBelow(id, overlay)
                ? Optional.empty()
                : Stream.of(withoutPrefix(origin.requirement(), id), origin.requirement())
                        .filter(candidate -> has(base, candidate))
                        .findFirst();
    }

    private static boolean isRightBelow(String base, RulesetDescription overlay) {
        return overlay.requirements().stream()
                .flatMap(requirement -> requirement.origin().stream())
                .anyMatch(origin -> origin.ruleset().equals(base));
    }

    private static boolean has(RulesetDescription ruleset, String id) {
        return ruleset.requirements().stream()
                .anyMatch(requirement -> requirement.info().id().equals(id));
    }

    /** Returns why the overlay leaves out a requirement of the ruleset below, or of its own version before. */
    String whyLeftOut(RequirementDescription requirement) {
        String id = requirement.info().id();
        String whole = before.info().id() + "." + id;
        return after.removed().stream()
                .filter(removed -> removed.requirement().equals(id)
                        || removed.requirement().equals(whole))
                .map(RulesetDescription.Removed::reason)
                .findFirst()
                .orElse("");
    }

    private static String withoutPrefix(String id, String ruleset) {
        return id.startsWith(ruleset + ".") ? id.substring(ruleset.length() + 1) : id;
    }
}
