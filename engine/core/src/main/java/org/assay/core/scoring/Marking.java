package org.assay.core.scoring;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;

/** Makes the figures of a node of what its members come to, in the order that rules say. */
final class Marking {
    private final Evaluation evaluation;
    private final Adjustments adjustments;
    private final Attendance attendance;

    Marking(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.adjustments = evaluation.adjustments();
        this.attendance = new Attendance(evaluation);
    }

    Mark of(Node node) {
        NodeRule rule = node.rule();
        Map<Severity, Mark.Count> findings = evaluation.findings(node);
        Combined combined = evaluation.combined(node);
        Span plain = adjustments.stepped(rule, emptied(rule, combined));
        Span share = adjustments.gated(node, plain, findings);
        Presence presence = attendance.of(node, combined, findings);
        Span max = max(rule, combined);
        Span score = rule.combine() == Operator.SUM && rule.scale().isEmpty()
                ? adjustments.gated(node, emptied(rule, combined.presence(), combined.gained()), findings)
                : share.times(adjustments.scale(rule));
        Span uncapped = adjustments.bounded(rule, adjustments.deducted(node, score));
        Span capped = evaluation.grading().capped(node, uncapped, max, findings);
        SortedSet<Integer> grades = presence == Presence.NEVER
                ? new TreeSet<>()
                : evaluation.grading().grades(node, capped, uncapped, max, findings);
        return new Mark(presence, share(node, share, score, capped, max), capped, uncapped, max, grades, findings);
    }

    private Span emptied(NodeRule rule, Combined combined) {
        return emptied(rule, combined.presence(), combined.share());
    }

    private Span emptied(NodeRule rule, Presence presence, Span otherwise) {
        if (rule.empty().isEmpty() || presence == Presence.SURE) {
            return otherwise;
        }
        Span empty = Span.at(evaluation.tree().number(rule.empty().get()));
        return presence == Presence.NEVER ? empty : empty.hull(otherwise);
    }

    private Span max(NodeRule rule, Combined combined) {
        return rule.combine() == Operator.SUM && rule.scale().isEmpty()
                ? combined.outOf()
                : Span.at(adjustments.scale(rule));
    }

    /** Returns the share of 1 that a node hands on: that of its score, where something has changed it. */
    private Span share(Node node, Span share, Span score, Span capped, Span max) {
        boolean unchanged = score.isPoint() && capped.equals(score);
        if (unchanged || !node.changesItsScore() || max.high().signum() <= 0) {
            return share;
        }
        boolean surely = max.low().signum() > 0
                && ((max.isPoint() && score.isPoint() && capped.isPoint())
                        || node.rule().combine() != Operator.SUM
                        || node.rule().scale().isPresent());
        Span changed = capped.over(
                max.low().signum() > 0 ? max : max.atLeast(evaluation.tree().grain()));
        return surely ? changed : share.hull(changed);
    }
}
