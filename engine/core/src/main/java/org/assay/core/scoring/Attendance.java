package org.assay.core.scoring;

import java.util.Map;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Operator;

/** Says which nodes are in the score: those that apply, and of which enough is. */
final class Attendance {
    private final Evaluation evaluation;

    Attendance(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns whether a node is in the score, of which it is known what its members come to. */
    Presence of(Node node, Combined combined, Map<Severity, Mark.Count> findings) {
        Presence made = node.rule().empty().isPresent() ? Presence.SURE : combined.presence();
        Presence applies = node.rule()
                .appliesWhen()
                .map(condition -> applies(condition, node, findings))
                .orElse(Presence.SURE);
        return made.and(applies).and(computable(node));
    }

    private Presence applies(Condition condition, Node node, Map<Severity, Mark.Count> findings) {
        return switch (evaluation.holds(condition, node, Figured.of(findings), Ternary.TRUE)) {
            case TRUE -> Presence.SURE;
            case FALSE -> Presence.NEVER;
            case UNKNOWN -> Presence.MAYBE;
        };
    }

    private Presence computable(Node node) {
        if (node.rule().computableFrom().isEmpty()) {
            return Presence.SURE;
        }
        Ratio needed =
                evaluation.tree().number(node.rule().computableFrom().get()).divide(100);
        Span all = Span.ZERO;
        Span spare = Span.ZERO;
        for (Term term : evaluation.members(node)) {
            Span weight = node.rule().combine() == Operator.SUM ? term.outOf() : Span.at(term.weight());
            Span there = weight.times(Ratio.ONE.subtract(needed));
            Span away = weight.times(needed.negate());
            all = all.plus(weight);
            spare = spare.plus(
                    switch (term.presence()) {
                        case SURE -> there;
                        case NEVER -> away;
                        case MAYBE -> there.hull(away);
                    });
        }
        if (spare.high().signum() < 0 || all.high().isZero()) {
            return Presence.NEVER;
        }
        return spare.low().signum() < 0 || all.low().isZero() ? Presence.MAYBE : Presence.SURE;
    }
}
