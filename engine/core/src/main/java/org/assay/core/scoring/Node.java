package org.assay.core.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;

/**
 * The whole, an area, or a group of records, as one model scores it.
 *
 * @param index its place among all nodes
 * @param id unique among the nodes
 * @param title for people
 * @param level what its author calls nodes of its kind; potentially empty
 * @param rule the rule that holds for this company
 * @param nodes its members that are nodes
 * @param leaves its members that are requirements or records
 * @param areas the areas directly in it, which its conditions read, and which need not be its members
 * @param standing every leaf that stands in it, however deep
 * @param all every leaf that its members are made of, however deep
 * @param grades best first; potentially none
 * @param limits what limits the grade
 */
record Node(
        int index,
        String id,
        String title,
        String level,
        NodeRule rule,
        List<Node> nodes,
        List<Leaf> leaves,
        List<Node> areas,
        List<Leaf> standing,
        List<Leaf> all,
        List<Grade> grades,
        List<Limit> limits) {
    /** Returns every node below. */
    Stream<Node> below() {
        return Stream.concat(nodes.stream(), areas.stream())
                .flatMap(node -> Stream.concat(Stream.of(node), node.below()));
    }

    /** Returns whether the score alone says which grade it is. */
    boolean isGradedByScore() {
        return grades.stream().allMatch(grade -> grade.when().isEmpty())
                && limits.stream()
                        .allMatch(limit ->
                                grades.get(indexOf(limit.atMost())).top().isPresent());
    }

    /** Returns whether anything but its members may make a difference to its score. */
    boolean changesItsScore() {
        return !rule.deduct().isEmpty()
                || rule.atLeast().isPresent()
                || rule.atMost().isPresent()
                || limits.stream()
                        .anyMatch(limit ->
                                grades.get(indexOf(limit.atMost())).top().isPresent());
    }

    /**
     * Returns whether it is a mean of members that do not hang on each other, down to the last: then what is best and worst
     * for each is so for all, and both bounds of its score are reached.
     */
    boolean isPlain() {
        return rule.combine() == Operator.MEAN
                && rule.appliesWhen().isEmpty()
                && rule.computableFrom().isEmpty()
                && rule.steps().isEmpty()
                && rule.countsWhen().isEmpty()
                && rule.deduct().isEmpty()
                && rule.empty().isEmpty()
                && limits.isEmpty()
                && leaves.stream().allMatch(Leaf::isPlain)
                && nodes.stream().allMatch(Node::isPlain)
                && all.size()
                        == leaves.size()
                                + nodes.stream()
                                        .mapToInt(node -> node.all().size())
                                        .sum();
    }

    int indexOf(String grade) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).name().equals(grade)) {
                return i;
            }
        }
        throw new IllegalStateException("no grade " + grade + " in " + id);
    }

    /** Each node of a tree is one of its own: to compare all that stands below would cost more than to score it. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
