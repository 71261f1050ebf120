package org.assay.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.conditions.partial.Known;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Model;

/**
 * What one model makes of one company: the areas and groups as nodes, the requirements and records as leaves.
 *
 * @param model the model
 * @param total the whole
 * @param byArea the node of every area, in the author's order
 * @param nodes every node, by its index
 * @param leaves every requirement or record, those included that are not in the total
 * @param earnings what each leaf earns, by its index
 * @param reach what the figures of each node hang on
 * @param numbers of the company
 * @param plugins that may combine what the grammar cannot
 */
record ScoreTree(
        Model model,
        Node total,
        Map<String, Node> byArea,
        List<Node> nodes,
        List<Leaf> leaves,
        List<Earning> earnings,
        Reach reach,
        CompanyNumbers numbers,
        ScoringModels plugins) {
    Stream<Node> areas() {
        return byArea.values().stream();
    }

    Node node(String area) {
        return byArea.get(area);
    }

    /** Returns whether nothing is open: neither how a leaf comes out, nor what it earns, nor whether a condition holds. */
    boolean isSettled() {
        return !reach.isConditional()
                && model.states().isEmpty()
                && leaves.stream().allMatch(Leaf::isSettled);
    }

    /**
     * Returns whether how leaves come out settles everything: no condition looks at what the company does not say of itself
     * or at how much is judged, and no points hang on an answer that is missing.
     */
    boolean isClosed() {
        return !reach.looksAtCoverage()
                && reach.outside().keySet().stream().allMatch(this::isKnown)
                && leaves.stream().flatMap(leaf -> leaf.options().stream()).allMatch(Option::isSettled);
    }

    /**
     * Returns whether no missing answer is known to decide two things at once: two conditions, or what becomes of a
     * requirement and what it earns then. So each may come out whatever another does.
     */
    boolean isIndependent() {
        return reach.outside().entrySet().stream().allMatch(seen -> seen.getValue() == 1 || isKnown(seen.getKey()))
                && leaves.stream()
                        .filter(Leaf::isOpen)
                        .flatMap(leaf -> leaf.options().stream())
                        .allMatch(Option::isSettled);
    }

    private boolean isKnown(Symbol symbol) {
        return company().partial(symbol) instanceof Known;
    }

    Facts company() {
        return numbers.company();
    }

    Ratio number(Amount amount) {
        return numbers.of(amount);
    }

    Optional<Span> earned(Earned earned, Leaf leaf) {
        return earnings.get(leaf.index()).of(earned).map(Span::at);
    }

    /** Returns no more than the least that there is to gain in any sum, where there is anything. */
    Ratio grain() {
        Stream<Ratio> leaf = leaves.stream().map(Leaf::outOf);
        Stream<Ratio> node = Stream.concat(Stream.of(total), areas())
                .map(one -> one.rule().scale().map(this::number).orElse(Ratio.HUNDRED));
        return Stream.concat(leaf, node)
                .filter(outOf -> outOf.signum() > 0)
                .min(Ratio.ORDER)
                .orElse(Ratio.ONE);
    }

    /**
     * Returns the per cent of the applicable weight that is judged on sufficient evidence; 0 where nothing applies. Where
     * nothing that applies weighs anything, each counts the same.
     *
     * @param chosen what becomes of each
     */
    static Ratio coverage(List<Leaf> leaves, Function<Leaf, Option> chosen) {
        List<Leaf> applicable = leaves.stream()
                .filter(leaf -> chosen.apply(leaf).points().isPresent() && !leaf.isBonus())
                .toList();
        Ratio weight = sum(applicable, Leaf::weight);
        Function<Leaf, Ratio> counts = weight.isZero() ? any -> Ratio.ONE : Leaf::weight;
        List<Leaf> judged = applicable.stream()
                .filter(leaf -> chosen.apply(leaf).verdict().isDecided())
                .toList();
        return judged.isEmpty() ? Ratio.ZERO : sum(judged, counts).multiply(100).divide(sum(applicable, counts));
    }

    private static Ratio sum(List<Leaf> leaves, Function<Leaf, Ratio> counts) {
        return leaves.stream().map(counts).reduce(Ratio.ZERO, Ratio::add);
    }

    /** Returns what that per cent may be now, or once some answers more are given. */
    static Span coverages(List<Leaf> leaves) {
        List<Leaf> counted = leaves.stream().filter(leaf -> !leaf.isBonus()).toList();
        Ratio judged = weight(counted, leaf -> leaf.isJudged() && leaf.isSure());
        Ratio open = weight(counted, leaf -> !leaf.isJudged());
        Ratio least = judged.isZero() ? Ratio.ZERO : judged.multiply(100).divide(judged.add(open));
        return counted.stream().anyMatch(leaf -> leaf.isOpen() || !leaf.isJudged())
                ? new Span(least, Ratio.HUNDRED)
                : Span.at(coverage(leaves, Leaf::evidenced));
    }

    private static Ratio weight(List<Leaf> leaves, Predicate<Leaf> which) {
        return leaves.stream().filter(which).map(Leaf::weight).reduce(Ratio.ZERO, Ratio::add);
    }
}
