package org.assay.core.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.conditions.Field;
import org.assay.conditions.Lookup;
import org.assay.conditions.Projection;
import org.assay.conditions.Symbol;
import org.assay.ruleset.scoring.Figures;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Special;

/**
 * On which leaves the figures of a node hang: on those in it and in the areas below, and on every leaf where a table or a
 * condition looks at something else.
 */
final class Reach {
    private final BitSet[] within;
    private final boolean[] beyond;
    private final boolean leavesLookBeyond;
    private final boolean conditional;
    private final boolean looksAtCoverage;
    private final Map<Symbol, Long> outside;

    /**
     * Looks at nodes and leaves.
     *
     * @param nodes each at the place that its index says, and after those in it
     */
    Reach(List<Node> nodes, List<Leaf> leaves) {
        List<Condition> ofLeaves = leaves.stream()
                .flatMap(leaf -> leaf.special().instead().stream())
                .map(Special.Instead::when)
                .toList();
        within = new BitSet[nodes.size()];
        beyond = new boolean[nodes.size()];
        leavesLookBeyond = looksBeyond(ofLeaves.stream());
        nodes.forEach(this::add);
        List<Condition> all = Stream.concat(ofLeaves.stream(), nodes.stream().flatMap(Reach::conditions))
                .toList();
        conditional = !all.isEmpty();
        looksAtCoverage = all.stream().anyMatch(condition -> looksAtCoverage(condition.tree()));
        outside = all.stream()
                .flatMap(condition -> condition.reads().stream())
                .filter(symbol -> symbol.kind() != Symbol.Kind.SCORE)
                .collect(Collectors.groupingBy(symbol -> symbol, Collectors.counting()));
    }

    private static boolean looksAtCoverage(Expression part) {
        return (part instanceof Lookup lookup && isCoverage(lookup.symbol().id()))
                || (part instanceof Field field && isCoverage(field.name()))
                || (part instanceof Projection projection && isCoverage(projection.name()))
                || part.children().stream().anyMatch(Reach::looksAtCoverage);
    }

    private static boolean isCoverage(String id) {
        return id.equals(Figures.COVERAGE) || id.endsWith("." + Figures.COVERAGE);
    }

    /** Returns whether a condition looks at how much is judged, of the whole or of an area. */
    boolean looksAtCoverage() {
        return looksAtCoverage;
    }

    /** Returns the answers and parameters that conditions look at, each with the number of conditions that do. */
    Map<Symbol, Long> outside() {
        return outside;
    }

    /** Returns whether a condition looks at answers and parameters, and at no figure. */
    static boolean looksAtTheCompanyOnly(Condition condition) {
        return condition.reads().stream().noneMatch(symbol -> symbol.kind() == Symbol.Kind.SCORE);
    }

    /** Returns whether figures of any node hang on a condition. */
    boolean isConditional() {
        return conditional;
    }

    private void add(Node node) {
        BitSet leaves = new BitSet();
        node.all().forEach(leaf -> leaves.set(leaf.index()));
        node.standing().forEach(leaf -> leaves.set(leaf.index()));
        within[node.index()] = leaves;
        beyond[node.index()] = leavesLookBeyond
                || node.rule().matrix().isPresent()
                || looksBeyond(conditions(node))
                || Stream.concat(node.nodes().stream(), node.areas().stream()).anyMatch(below -> beyond[below.index()]);
    }

    /** Returns whether figures of a node may change with what becomes of a leaf. */
    boolean hangsOn(Node node, Leaf leaf) {
        return beyond[node.index()] || within[node.index()].get(leaf.index());
    }

    private static boolean looksBeyond(Stream<Condition> conditions) {
        return conditions.flatMap(condition -> condition.reads().stream()).anyMatch(Reach::isOfAnother);
    }

    private static Stream<Condition> conditions(Node node) {
        return Stream.of(
                        node.rule().appliesWhen().stream(),
                        node.rule().countsWhen().stream(),
                        node.grades().stream().flatMap(grade -> grade.when().stream()),
                        node.limits().stream()
                                .filter(Limit.Case.class::isInstance)
                                .map(limit -> ((Limit.Case) limit).when()))
                .flatMap(all -> all);
    }

    private static boolean isOfAnother(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.SCORE
                && !Figures.OF_THE_NODE.containsKey(symbol.id())
                && !symbol.id().equals(Figures.AREA_LIST)
                && !symbol.id().equals(Figures.FINDING_LIST);
    }
}
