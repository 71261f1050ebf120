package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Matrix;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Step;

/**
 * The figures of a tree under one guess at how requirements come out. Where the guess leaves several ways open, they are
 * bounds of what any of them gives; where it leaves none open, they are exact.
 */
final class Evaluation {
    private final ScoreTree tree;
    private final Guess guess;
    private final boolean settles;
    private final Optional<Base> base;
    private final Gains gains = new Gains(this);
    private final Grading grading = new Grading(this);
    private final Mark[] marks;
    private final Combined[] combined;
    private final Term[] terms;

    /**
     * What an evaluation differs from in one leaf.
     *
     * @param evaluation the figures that most of its own are the same as
     * @param changed the leaf
     */
    private record Base(Evaluation evaluation, Leaf changed) {}

    Evaluation(ScoreTree tree, Guess guess) {
        this(tree, guess, false, Optional.empty());
    }

    private Evaluation(ScoreTree tree, Guess guess, boolean settles, Optional<Base> base) {
        this.tree = tree;
        this.guess = guess;
        this.settles = settles;
        this.base = base;
        this.marks = new Mark[tree.nodes().size()];
        this.combined = new Combined[tree.nodes().size()];
        this.terms = new Term[tree.leaves().size()];
    }

    /** Returns the figures of a guess that differs from this one's in one leaf; what does not hang on it is taken over. */
    Evaluation but(Leaf changed, Guess other) {
        return new Evaluation(tree, other, settles, Optional.of(new Base(this, changed)));
    }

    /**
     * Returns the figures of each leaf coming out in one way, every one of them a single number: what no outcome settles
     * counts against the company, so that a gate stays shut, a limit holds, and a value earns the least it may.
     */
    static Evaluation settled(ScoreTree tree, Function<Leaf, Option> choice) {
        return new Evaluation(tree, Guess.each(choice), true, Optional.empty());
    }

    /** Returns whether something holds, where what nothing settles is taken to be as said. */
    Ternary settled(Ternary holds, Ternary otherwise) {
        return settles && holds == Ternary.UNKNOWN ? otherwise : holds;
    }

    ScoreTree tree() {
        return tree;
    }

    Grading grading() {
        return grading;
    }

    List<Option> options(Leaf leaf) {
        return guess.of(leaf);
    }

    Mark mark(Node node) {
        Mark known = marks[node.index()];
        if (known == null) {
            known = base.filter(one -> !tree.reach().hangsOn(node, one.changed()))
                    .map(one -> one.evaluation().mark(node))
                    .orElseGet(() -> work(node));
            marks[node.index()] = known;
        }
        return known;
    }

    Term term(Leaf leaf) {
        Term known = terms[leaf.index()];
        if (known == null) {
            known = base.filter(one -> !leaf.equals(one.changed())
                            && leaf.special().instead().isEmpty())
                    .map(one -> one.evaluation().term(leaf))
                    .orElseGet(() -> gains.term(leaf));
            terms[leaf.index()] = known;
        }
        return known;
    }

    Gains gains() {
        return gains;
    }

    /** Returns the points that nothing settles, as the fewest there may be where everything is to be one number. */
    Span settled(Span points) {
        return settles && !points.isPoint() ? Span.at(points.low()) : points;
    }

    /** Returns the members of a node as it combines them, nodes first. */
    List<Term> members(Node node) {
        List<Term> members = new ArrayList<>(node.nodes().size() + node.leaves().size());
        node.nodes().forEach(member -> members.add(term(member)));
        node.leaves().forEach(member -> members.add(term(member)));
        return members;
    }

    private Term term(Node node) {
        Mark mark = mark(node);
        return new Term(
                mark.presence(),
                mark.share(),
                node.rule().weight().map(tree::number).orElse(Ratio.ONE),
                mark.score(),
                mark.max(),
                false);
    }

    private Mark work(Node node) {
        NodeRule rule = node.rule();
        Map<Severity, Mark.Count> findings = Findings.of(node.all(), guess);
        Combined combined = combined(node);
        Span plain = stepped(rule, emptied(rule, combined));
        Span share = gated(node, plain, findings);
        Presence presence = presence(node, combined, findings);
        Span max = max(rule, combined);
        Span score = rule.combine() == Operator.SUM && rule.scale().isEmpty()
                ? gated(node, emptied(rule, combined.presence(), combined.gained()), findings)
                : share.times(scale(rule));
        Span uncapped = bounded(rule, deducted(node, score));
        Span capped = grading.capped(node, uncapped, max, findings);
        SortedSet<Integer> grades =
                presence == Presence.NEVER ? new TreeSet<>() : grading.grades(node, capped, uncapped, max, findings);
        return new Mark(presence, share(node, share, score, capped, max), capped, uncapped, max, grades, findings);
    }

    /** Returns what the members come to, before anything else is applied. */
    Combined combined(Node node) {
        Combined known = combined[node.index()];
        if (known == null) {
            known = combine(node);
            combined[node.index()] = known;
        }
        return known;
    }

    private Combined combine(Node node) {
        NodeRule rule = node.rule();
        return switch (rule.combine()) {
            case MATRIX -> cell(rule.matrix().orElseThrow());
            case PLUGIN -> Plugging.of(this, node).combined();
            default -> Combining.of(rule.combine(), members(node), tree::grain);
        };
    }

    private Combined cell(Matrix matrix) {
        Node rows = tree.node(matrix.rows());
        Node columns = tree.node(matrix.columns());
        Mark row = mark(rows);
        Mark column = mark(columns);
        Optional<Span> share = row.grades().stream()
                .map(number -> rows.grades().get(number).name())
                .map(matrix.cells()::get)
                .filter(cells -> cells != null)
                .flatMap(cells -> column.grades().stream()
                        .map(number -> columns.grades().get(number).name())
                        .map(cells::get)
                        .filter(amount -> amount != null))
                .map(tree::number)
                .map(Span::at)
                .reduce(Span::hull);
        Presence presence = row.presence().and(column.presence());
        return share.map(found -> new Combined(presence, found, found, Span.ONE))
                .orElse(Combined.NOTHING);
    }

    private Span emptied(NodeRule rule, Combined combined) {
        return emptied(rule, combined.presence(), combined.share());
    }

    private Span emptied(NodeRule rule, Presence presence, Span otherwise) {
        if (rule.empty().isEmpty() || presence == Presence.SURE) {
            return otherwise;
        }
        Span empty = Span.at(tree.number(rule.empty().get()));
        return presence == Presence.NEVER ? empty : empty.hull(otherwise);
    }

    private Presence presence(Node node, Combined combined, Map<Severity, Mark.Count> findings) {
        Presence made = node.rule().empty().isPresent() ? Presence.SURE : combined.presence();
        Presence applies = node.rule()
                .appliesWhen()
                .map(condition -> presence(condition, node, findings))
                .orElse(Presence.SURE);
        return made.and(applies).and(computable(node));
    }

    private Presence presence(Condition condition, Node node, Map<Severity, Mark.Count> findings) {
        return switch (settled(condition.test(new ScoreFacts(this, node, Figured.of(findings))), Ternary.TRUE)) {
            case TRUE -> Presence.SURE;
            case FALSE -> Presence.NEVER;
            case UNKNOWN -> Presence.MAYBE;
        };
    }

    private Presence computable(Node node) {
        if (node.rule().computableFrom().isEmpty()) {
            return Presence.SURE;
        }
        Ratio needed = tree.number(node.rule().computableFrom().get()).divide(100);
        Span all = Span.ZERO;
        Span spare = Span.ZERO;
        for (Term term : members(node)) {
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

    Span stepped(NodeRule rule, Span share) {
        if (rule.steps().isEmpty()) {
            return share;
        }
        Optional<Span> given = Optional.empty();
        Ratio high = share.high();
        for (Step step : rule.steps()) {
            Ratio from = step.from().map(tree::number).orElse(share.low());
            if (high.compareTo(from) >= 0) {
                Span gives = Span.at(tree.number(step.gives()));
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
                .map(gate -> isOpen(gate, node, Findings.of(node.all(), guess)) == Ternary.TRUE)
                .orElse(true);
    }

    private Ternary isOpen(Condition gate, Node node, Map<Severity, Mark.Count> findings) {
        return settled(gate.test(new ScoreFacts(this, node, Figured.of(findings))), Ternary.FALSE);
    }

    private Span gated(Node node, Span share, Map<Severity, Mark.Count> findings) {
        Optional<Condition> gate = node.rule().countsWhen();
        return gate.map(condition -> switch (isOpen(condition, node, findings)) {
                    case TRUE -> share;
                    case FALSE -> Span.ZERO;
                    case UNKNOWN -> share.hull(Span.ZERO);
                })
                .orElse(share);
    }

    Ratio scale(NodeRule rule) {
        return rule.scale().map(tree::number).orElse(Ratio.HUNDRED);
    }

    private Span max(NodeRule rule, Combined combined) {
        return rule.combine() == Operator.SUM && rule.scale().isEmpty() ? combined.outOf() : Span.at(scale(rule));
    }

    private Span deducted(Node node, Span score) {
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
            taken = taken.plus(guess.of(leaf).stream()
                    .map(option -> Span.at(deduction(deduct, option)))
                    .reduce(Span::hull)
                    .orElseThrow());
        }
        return taken;
    }

    Ratio deduction(Map<Severity, Amount> deduct, Option option) {
        return option.counted()
                .flatMap(severity -> Optional.ofNullable(deduct.get(severity)))
                .map(tree::number)
                .orElse(Ratio.ZERO);
    }

    private Span bounded(NodeRule rule, Span score) {
        Span floored = rule.atLeast().map(tree::number).map(score::atLeast).orElse(score);
        return rule.atMost().map(tree::number).map(floored::atMost).orElse(floored);
    }

    /** Returns the per cent of the applicable weight in a node that is judged, which answers to come will change. */
    Span coverage(Node node) {
        return settles ? Span.at(ScoreTree.coverage(node.all())) : ScoreTree.coverages(node.all());
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
        Span changed = capped.over(max.low().signum() > 0 ? max : max.atLeast(tree.grain()));
        return surely ? changed : share.hull(changed);
    }
}
