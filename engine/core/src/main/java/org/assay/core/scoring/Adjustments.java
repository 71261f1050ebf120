package org.assay.core.scoring;

import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Step;

/** What is done to the figure of a node once its members are combined: steps, a gate, a scale, deductions and bounds. */
final class Adjustments {
    private final Evaluation evaluation;

    Adjustments(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns the share that the steps of a rule make of another; the same without steps. */
    Span stepped(NodeRule rule, Span share) {
        if (rule.steps().isEmpty()) {
            return share;
        }
        Optional<Span> given = Optional.empty();
        Ratio high = share.high();
        for (Step step : rule.steps()) {
            Ratio from = step.from().map(evaluation.tree()::number).orElse(share.low());
            if (high.compareTo(from) >= 0) {
                Span gives = Span.at(evaluation.tree().number(step.gives()));
                given = Optional.of(given.map(gives::hull).orElse(gives));
            }
            if (share.low().compareTo(from) >= 0) {
                return given.orElseThrow();
            }
        }
        return given.map(Span.ZERO::hull).orElse(Span.ZERO);
    }

    /** Returns whether the gate of a node is open for sure, or there is none. */
    boolean isOpen(Node node) {
        return node.rule()
                .countsWhen()
                .map(gate -> isOpen(gate, node, evaluation.findings(node)) == Ternary.TRUE)
                .orElse(true);
    }

    private Ternary isOpen(Condition gate, Node node, Map<Severity, Mark.Count> findings) {
        return evaluation.holds(gate, node, Figured.of(findings), Ternary.FALSE);
    }

    Span gated(Node node, Span share, Map<Severity, Mark.Count> findings) {
        Optional<Condition> gate = node.rule().countsWhen();
        return gate.map(condition -> switch (isOpen(condition, node, findings)) {
                    case TRUE -> share;
                    case FALSE -> Span.ZERO;
                    case UNKNOWN -> share.hull(Span.ZERO);
                })
                .orElse(share);
    }

    Ratio scale(NodeRule rule) {
        return rule.scale().map(evaluation.tree()::number).orElse(Ratio.HUNDRED);
    }

    Span deducted(Node node, Span score) {
        Map<Severity, Amount> deduct = node.rule().deduct();
        return deduct.isEmpty() ? score : score.minus(taken(node));
    }

    /** Returns what is taken off the score of a node for its findings. */
    Span taken(Node node) {
        Map<Severity, Amount> deduct = node.rule().deduct();
        if (deduct.isEmpty()) {
            return Span.ZERO;
        }
        Span taken = Span.ZERO;
        for (Leaf leaf : node.all()) {
            taken = taken.plus(evaluation.options(leaf).stream()
                    .map(option -> Span.at(deduction(deduct, option)))
                    .reduce(Span::hull)
                    .orElseThrow());
        }
        return taken;
    }

    Ratio deduction(Map<Severity, Amount> deduct, Option option) {
        return option.counted()
                .flatMap(severity -> Optional.ofNullable(deduct.get(severity)))
                .map(evaluation.tree()::number)
                .orElse(Ratio.ZERO);
    }

    Span bounded(NodeRule rule, Span score) {
        Span floored = rule.atLeast()
                .map(evaluation.tree()::number)
                .map(score::atLeast)
                .orElse(score);
        return rule.atMost().map(evaluation.tree()::number).map(floored::atMost).orElse(floored);
    }
}
