package org.assay.core.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;

/** What limits the scores of an evaluation, and which grades they are. */
final class Grading {
    private final Evaluation evaluation;

    Grading(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns whether a limit of a node's grade holds. */
    Ternary holds(Limit limit, Node node, Figured figured) {
        if (limit instanceof Limit.Findings findings) {
            Mark.Count count = figured.findings().getOrDefault(findings.severity(), Mark.Count.NONE);
            if (count.least() >= findings.findings()) {
                return Ternary.TRUE;
            }
            return count.most() < findings.findings() ? Ternary.FALSE : Ternary.UNKNOWN;
        }
        return evaluation.holds(((Limit.Case) limit).when(), node, figured, Ternary.TRUE);
    }

    /** Returns a score once limits have lowered it. */
    Span capped(Node node, Span score, Span max, Map<Severity, Mark.Count> findings) {
        Span capped = score;
        for (Limit limit : node.limits()) {
            Optional<Ratio> top =
                    node.grades().get(node.indexOf(limit.atMost())).top().map(Ratio::of);
            if (top.isPresent()) {
                Ternary holds = holds(limit, node, new Figured(score, max, findings));
                Span lowered = capped.atMost(top.get());
                if (holds != Ternary.FALSE) {
                    capped = holds == Ternary.TRUE ? lowered : new Span(lowered.low(), capped.high());
                }
            }
        }
        return capped;
    }

    /** Returns the grades that a node may have earned, whatever limits them. */
    SortedSet<Integer> earned(Node node) {
        Mark mark = evaluation.mark(node);
        return earned(node, new Figured(mark.score(), mark.max(), mark.findings()));
    }

    /** Returns the grades that a node may have with a score, once limits have lowered it. */
    SortedSet<Integer> grades(Node node, Span score, Span max, Map<Severity, Mark.Count> findings) {
        return grades(node, capped(node, score, max, findings), score, max, findings);
    }

    /** What limits a grade goes by the score before any limit, so that one does not undo another. */
    SortedSet<Integer> grades(Node node, Span capped, Span uncapped, Span max, Map<Severity, Mark.Count> findings) {
        return node.grades().isEmpty()
                ? new TreeSet<>()
                : limited(node, earned(node, new Figured(capped, max, findings)), new Figured(uncapped, max, findings));
    }

    private SortedSet<Integer> earned(Node node, Figured figured) {
        SortedSet<Integer> earned = new TreeSet<>();
        for (int number = 0; number < node.grades().size(); number++) {
            Ternary holds = holds(node.grades().get(number), node, figured);
            if (holds != Ternary.FALSE) {
                earned.add(number);
            }
            if (holds == Ternary.TRUE) {
                break;
            }
        }
        return earned;
    }

    private SortedSet<Integer> limited(Node node, SortedSet<Integer> earned, Figured figured) {
        int sure = 0;
        SortedSet<Integer> maybe = new TreeSet<>();
        for (Limit limit : node.limits()) {
            int number = node.indexOf(limit.atMost());
            Ternary holds = holds(limit, node, figured);
            if (holds == Ternary.TRUE) {
                sure = Math.max(sure, number);
            } else if (holds == Ternary.UNKNOWN) {
                maybe.add(number);
            }
        }
        maybe.add(sure);
        SortedSet<Integer> limited = new TreeSet<>();
        for (int grade : earned) {
            for (int limit : maybe) {
                limited.add(Math.max(grade, Math.max(limit, sure)));
            }
        }
        return limited;
    }

    private Ternary holds(Grade grade, Node node, Figured figured) {
        Ternary from = grade.from()
                .map(evaluation.tree()::number)
                .map(least -> reaches(figured.score(), least))
                .orElse(Ternary.TRUE);
        Ternary above = grade.above()
                .map(evaluation.tree()::number)
                .map(least -> exceeds(figured.score(), least))
                .orElse(Ternary.TRUE);
        Ternary when = grade.when()
                .map(condition -> evaluation.holds(condition, node, figured, Ternary.FALSE))
                .orElse(Ternary.TRUE);
        return both(from, both(above, when));
    }

    private static Ternary reaches(Span score, Ratio least) {
        if (score.low().compareTo(least) >= 0) {
            return Ternary.TRUE;
        }
        return score.high().compareTo(least) < 0 ? Ternary.FALSE : Ternary.UNKNOWN;
    }

    private static Ternary exceeds(Span score, Ratio least) {
        if (score.low().compareTo(least) > 0) {
            return Ternary.TRUE;
        }
        return score.high().compareTo(least) <= 0 ? Ternary.FALSE : Ternary.UNKNOWN;
    }

    private static Ternary both(Ternary one, Ternary other) {
        if (one == Ternary.FALSE || other == Ternary.FALSE) {
            return Ternary.FALSE;
        }
        return one == Ternary.TRUE ? other : one;
    }
}
