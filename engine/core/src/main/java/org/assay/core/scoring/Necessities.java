package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;

/**
 * What every set of requirements has to satisfy that, once met, brings a company to a grade: inequalities that need no
 * look at the sets one by one. A set that satisfies them need not suffice.
 */
public final class Necessities {
    private final ScoreTree tree;
    private final Node total;
    private final Set<String> fixable;
    private final int grade;
    private final List<Inequality> found = new ArrayList<>();

    /**
     * An inequality: what the requirements of a set bring, together, is at least so much.
     *
     * @param gains by requirement; none below 0
     * @param least of their sum
     */
    public record Inequality(Map<String, Ratio> gains, Ratio least) {}

    private Necessities(ScoreTree tree, Set<String> fixable, String grade) {
        this.tree = tree;
        this.total = tree.total();
        this.fixable = fixable;
        this.grade = total.indexOf(grade);
    }

    /**
     * Returns the inequalities.
     *
     * @param fixable the requirements that may be met
     * @param grade that is to be reached at least; one of the model's
     */
    public static List<Inequality> of(Scheme scheme, List<Scored> requirements, Set<String> fixable, String grade) {
        try {
            List<Scored> ordered = requirements.stream()
                    .sorted(Comparator.comparing(Scored::id))
                    .toList();
            return new Necessities(Planting.of(scheme, ordered), fixable, grade).all();
        } catch (Unscorable e) {
            return List.of();
        }
    }

    private List<Inequality> all() {
        tree.leaves().stream()
                .filter(Leaf::couldWithholdGrade)
                .forEach(leaf -> found.add(new Inequality(
                        fixable.contains(leaf.of().id()) ? Map.of(leaf.of().id(), Ratio.ONE) : Map.of(), Ratio.ONE)));
        total.limits().stream()
                .filter(limit -> total.indexOf(limit.atMost()) > grade)
                .filter(Limit.Findings.class::isInstance)
                .map(Limit.Findings.class::cast)
                .forEach(this::fewerThan);
        leastScore().filter(least -> isSum()).ifPresent(this::enoughPoints);
        return found;
    }

    private void fewerThan(Limit.Findings limit) {
        Map<String, Ratio> gains = new LinkedHashMap<>();
        int possible = 0;
        for (Leaf leaf : total.all()) {
            if (leaf.options().stream().anyMatch(option -> option.counted().equals(Optional.of(limit.severity())))) {
                possible++;
                if (fixable.contains(leaf.of().id())) {
                    gains.merge(leaf.of().id(), Ratio.ONE, Ratio::add);
                }
            }
        }
        found.add(new Inequality(gains, Ratio.of(possible - limit.findings() + 1)));
    }

    /** The least score of the grades that are good enough; empty where one of them asks for none. */
    private Optional<Ratio> leastScore() {
        List<Grade> enough = total.grades().subList(0, grade + 1);
        return enough.stream()
                        .allMatch(one -> one.from().isPresent() || one.above().isPresent())
                ? enough.stream()
                        .map(one -> one.from().or(one::above).orElseThrow())
                        .map(tree::number)
                        .min(Ratio.ORDER)
                : Optional.empty();
    }

    /** Whether a requirement that is met adds the same to the score whatever the others are. */
    private boolean isSum() {
        return isSum(total)
                && members(total)
                        .skip(1)
                        .allMatch(node -> isSum(node)
                                && node.rule().deduct().isEmpty()
                                && node.limits().stream()
                                        .allMatch(limit -> node.grades()
                                                .get(node.indexOf(limit.atMost()))
                                                .top()
                                                .isEmpty()))
                && tree.leaves().stream()
                        .allMatch(leaf -> leaf.special().instead().isEmpty() && !leaf.isBonus())
                && tree.leaves().stream()
                        .filter(leaf -> fixable.contains(leaf.of().id()))
                        .allMatch(leaf -> leaf.options().stream()
                                .anyMatch(option -> option.points().isPresent()));
    }

    private static Stream<Node> members(Node node) {
        return Stream.concat(Stream.of(node), node.nodes().stream().flatMap(Necessities::members));
    }

    private static boolean isSum(Node node) {
        NodeRule rule = node.rule();
        return (rule.combine() == Operator.MEAN || rule.combine() == Operator.SUM)
                && rule.steps().isEmpty()
                && rule.countsWhen().isEmpty()
                && rule.appliesWhen().isEmpty()
                && rule.computableFrom().isEmpty()
                && rule.atLeast().isEmpty()
                && rule.atMost().isEmpty()
                && rule.empty().isEmpty();
    }

    /** By one way in which everything open could turn out against the company and still be in the score. */
    private void enoughPoints(Ratio least) {
        Evaluation bad = Evaluation.settled(tree, Guess.each(Necessities::worst));
        Mark mark = bad.mark(total);
        if (mark.presence() == Presence.NEVER) {
            return;
        }
        Map<String, Ratio> gains = new LinkedHashMap<>();
        Dissection.of(bad)
                .all()
                .filter(piece -> fixable.contains(piece.id()))
                .filter(piece -> piece.kind() == Piece.Kind.REQUIREMENT || piece.kind() == Piece.Kind.DEDUCTION)
                .forEach(piece -> gains.merge(
                        piece.id(),
                        piece.kind() == Piece.Kind.DEDUCTION
                                ? piece.contribution().negate()
                                : piece.lost(),
                        Ratio::add));
        gains.values().removeIf(gain -> gain.signum() <= 0);
        found.add(new Inequality(gains, least.subtract(mark.uncapped().point())));
    }

    private static Option worst(Leaf leaf) {
        return leaf.options().stream()
                .min(Comparator.comparing((Option option) -> option.points().isEmpty())
                        .thenComparing(Option::lowest, Ratio.ORDER)
                        .thenComparing(option ->
                                option.counted().map(Severity::ordinal).orElse(Integer.MAX_VALUE)))
                .orElseThrow();
    }
}
