package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.conditions.Condition;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Special;

/** What the leaves of an evaluation bring. */
final class Gains {
    private final Evaluation evaluation;

    Gains(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns the points that a leaf may earn; empty if it is not in the score. */
    Optional<Span> points(Leaf leaf) {
        return hull(of(leaf));
    }

    private static Optional<Span> hull(List<Optional<Span>> gains) {
        return gains.size() == 1
                ? gains.get(0)
                : gains.stream().flatMap(Optional::stream).reduce(Span::hull);
    }

    /** Returns a leaf as the node that it is in combines it. */
    Term term(Leaf leaf) {
        List<Optional<Span>> gains = of(leaf);
        Span points = hull(gains).orElse(Span.ZERO);
        return new Term(
                presence(gains),
                leaf.share(points),
                leaf.weight(),
                points.times(leaf.weight()),
                Span.at(leaf.outOf()),
                leaf.isBonus());
    }

    private static Presence presence(List<Optional<Span>> gains) {
        int present = 0;
        for (Optional<Span> gain : gains) {
            present += gain.isPresent() ? 1 : 0;
        }
        if (present == 0) {
            return Presence.NEVER;
        }
        return present == gains.size() ? Presence.SURE : Presence.MAYBE;
    }

    /** Every gain that a leaf may have; empty for leaving the score. */
    private List<Optional<Span>> of(Leaf leaf) {
        List<Option> options = evaluation.options(leaf);
        if (leaf.special().instead().isEmpty() && options.size() == 1) {
            return List.of(points(options.get(0)));
        }
        List<Optional<Span>> gains = new ArrayList<>();
        for (Special.Instead instead : leaf.special().instead()) {
            Ternary holds = test(instead.when());
            if (holds != Ternary.FALSE) {
                gains.add(evaluation.tree().earned(instead.earns(), leaf));
            }
            if (holds == Ternary.TRUE) {
                return gains;
            }
        }
        options.forEach(option -> gains.add(points(option)));
        return gains;
    }

    private Optional<Span> points(Option option) {
        return option.isSettled() ? option.points() : option.points().map(evaluation::settled);
    }

    /** Returns the reason for which a leaf earns something else than its outcome does; empty if it does not. */
    Optional<Special.Instead> instead(Leaf leaf) {
        if (leaf.special().instead().isEmpty()) {
            return Optional.empty();
        }
        return leaf.special().instead().stream()
                .filter(one -> test(one.when()) == Ternary.TRUE)
                .findFirst();
    }

    private Ternary test(Condition condition) {
        return evaluation.holds(condition, evaluation.tree().total(), Figured.NOTHING, Ternary.FALSE);
    }
}
