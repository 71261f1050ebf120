package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.assay.ruleset.scoring.Operator;

/**
 * How the score of a node that leaves nothing open comes from its members.
 *
 * @param parts of the members, nodes first
 * @param all what the weights of all members sum up to, those included that are left out
 * @param remainder what the members' parts do not explain; empty where they explain everything
 * @param said what a plugin says of how it combined them; potentially empty
 */
record Division(List<Part> parts, Ratio all, Optional<Ratio> remainder, String said) {
    /**
     * A member's part.
     *
     * @param isIn whether the member is in the score
     * @param weight of it
     * @param factor the points of the node that one point of the member is
     */
    record Part(boolean isIn, Ratio weight, Ratio factor) {}

    Part of(int place) {
        return parts.get(place);
    }

    /** Returns which part of 1 a member would have if none were left out. */
    Ratio share(int place) {
        return all.isZero() ? Ratio.ZERO : parts.get(place).weight().divide(all);
    }

    static Division of(Evaluation evaluation, Node node) {
        List<Term> terms = evaluation.members(node);
        List<Ratio> points = points(evaluation, node);
        Operator operator = node.rule().combine();
        boolean isSum = operator == Operator.SUM;
        Combined combined = evaluation.combined(node);
        Ratio in = weights(terms, isSum, true);
        boolean plain = isSum && node.rule().scale().isEmpty();
        Ratio scale = plain ? Ratio.ONE : evaluation.adjustments().scale(node.rule());
        Plugging.Parting parting =
                operator == Operator.PLUGIN ? Plugging.of(evaluation, node).parting() : Plugging.Parting.NONE;
        Iterator<Ratio> plugged = parting.counts().iterator();
        List<Part> parts = new ArrayList<>();
        Ratio explained = Ratio.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Ratio counts =
                    term.isPossible() && plugged.hasNext() ? plugged.next() : counts(operator, terms, i, in, plain);
            Ratio perPoint = isSum ? perGain(node, i) : perShare(evaluation, node, i);
            Ratio factor = counts.multiply(perPoint).multiply(scale);
            parts.add(new Part(term.isPossible(), isSum ? term.outOf().point() : term.weight(), factor));
            explained = term.isPossible() ? explained.add(points.get(i).multiply(factor)) : explained;
        }
        Ratio made = combined.presence() == Presence.NEVER
                ? node.rule().empty().map(evaluation.tree()::number).orElse(Ratio.ZERO)
                : (plain ? combined.gained() : combined.share()).point();
        Ratio rest = made.multiply(scale).subtract(explained);
        return new Division(
                parts, weights(terms, isSum, false), Optional.of(rest).filter(left -> !left.isZero()), parting.said());
    }

    /** How much of the node's share, or of its sum, a full share or one gained point of a member is. */
    private static Ratio counts(Operator operator, List<Term> terms, int place, Ratio in, boolean plain) {
        Term term = terms.get(place);
        if (!term.isPossible()) {
            return Ratio.ZERO;
        }
        return switch (operator) {
            case MEAN -> in.isZero() ? Ratio.ZERO : term.weight().divide(in);
            case SUM -> plain || in.isZero() ? (plain ? Ratio.ONE : Ratio.ZERO) : Ratio.ONE.divide(in);
            case MINIMUM, MAXIMUM -> isFirstExtreme(operator, terms, place) ? Ratio.ONE : Ratio.ZERO;
            case PRODUCT, ALL ->
                Ratio.ONE.divide(terms.stream().filter(Term::isPossible).count());
            case MATRIX, PLUGIN -> Ratio.ZERO;
        };
    }

    private static boolean isFirstExtreme(Operator operator, List<Term> terms, int place) {
        int first = -1;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).isPossible() && (first < 0 || isFurther(operator, terms.get(i), terms.get(first)))) {
                first = i;
            }
        }
        return first == place;
    }

    private static boolean isFurther(Operator operator, Term one, Term other) {
        int order = one.share().point().compareTo(other.share().point());
        return operator == Operator.MINIMUM ? order < 0 : order > 0;
    }

    private static Ratio weights(List<Term> terms, boolean isSum, boolean onlyIn) {
        return terms.stream()
                .filter(term -> (term.isPossible() || !onlyIn) && !term.bonus())
                .map(term -> isSum ? term.outOf().point() : term.weight())
                .reduce(Ratio.ZERO, Ratio::add);
    }

    /** What one point of a member's score is of its share. */
    private static Ratio perShare(Evaluation evaluation, Node node, int place) {
        Ratio full = place < node.nodes().size()
                ? evaluation.mark(node.nodes().get(place)).max().point()
                : node.leaves().get(place - node.nodes().size()).full();
        return full.isZero() ? Ratio.ONE : Ratio.ONE.divide(full);
    }

    /** What one point of a member's score is of what it gains. */
    private static Ratio perGain(Node node, int place) {
        return place < node.nodes().size()
                ? Ratio.ONE
                : node.leaves().get(place - node.nodes().size()).weight();
    }

    private static List<Ratio> points(Evaluation evaluation, Node node) {
        List<Ratio> points = new ArrayList<>();
        node.nodes()
                .forEach(member -> points.add(evaluation.mark(member).score().point()));
        node.leaves()
                .forEach(leaf -> points.add(
                        evaluation.gains().points(leaf).map(Span::point).orElse(Ratio.ZERO)));
        return points;
    }
}
