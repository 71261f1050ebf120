package org.assay.core.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Matrix;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Special;
import org.assay.ruleset.scoring.Step;

/**
 * The figures of a tree under one guess at how requirements come out. Where the guess leaves several ways open, they are
 * bounds of what any of them gives; where it leaves none open, they are exact.
 */
final class Evaluation {
    private final ScoreTree tree;
    private final Guess guess;
    private final boolean settles;
    private final IdentityHashMap<Node, Mark> marks = new IdentityHashMap<>();
    private final Map<Integer, Term> terms = new HashMap<>();

    Evaluation(ScoreTree tree, Guess guess) {
        this(tree, guess, false);
    }

    private Evaluation(ScoreTree tree, Guess guess, boolean settles) {
        this.tree = tree;
        this.guess = guess;
        this.settles = settles;
    }

    /**
     * Returns the figures of each leaf coming out in one way, every one of them a single number: what no outcome settles
     * counts against the company, so that a gate stays shut, a limit holds, and a value earns the least it may.
     */
    static Evaluation settled(ScoreTree tree, Function<Leaf, Option> choice) {
        return new Evaluation(tree, Guess.each(choice), true);
    }

    private Ternary settled(Ternary holds, Ternary otherwise) {
        return settles && holds == Ternary.UNKNOWN ? otherwise : holds;
    }

    ScoreTree tree() {
        return tree;
    }

    List<Option> options(Leaf leaf) {
        return guess.of(leaf);
    }

    Mark mark(Node node) {
        Mark known = marks.get(node);
        if (known == null) {
            known = work(node);
            marks.put(node, known);
        }
        return known;
    }

    Term term(Leaf leaf) {
        Term known = terms.get(leaf.index());
        if (known == null) {
            known = work(leaf);
            terms.put(leaf.index(), known);
        }
        return known;
    }

    /** Returns the points that a leaf may earn; empty if it is not in the score. */
    Optional<Span> points(Leaf leaf) {
        return gains(leaf).flatMap(Optional::stream).reduce(Span::hull);
    }

    private Term work(Leaf leaf) {
        List<Optional<Span>> gains = gains(leaf).toList();
        Presence presence = presence(
                gains.stream().anyMatch(Optional::isPresent), gains.stream().anyMatch(Optional::isEmpty));
        Span points =
                gains.stream().flatMap(Optional::stream).reduce(Span::hull).orElse(Span.ZERO);
        return new Term(
                presence,
                leaf.share(points),
                leaf.weight(),
                points.times(leaf.weight()),
                Span.at(leaf.outOf()),
                leaf.isBonus());
    }

    private Stream<Optional<Span>> gains(Leaf leaf) {
        Stream<Optional<Span>> gains = Stream.of();
        for (Special.Instead instead : leaf.special().instead()) {
            Ternary holds = test(instead.when());
            if (holds != Ternary.FALSE) {
                gains = Stream.concat(gains, Stream.of(tree.earned(instead.earns(), leaf)));
            }
            if (holds == Ternary.TRUE) {
                return gains;
            }
        }
        return Stream.concat(gains, guess.of(leaf).stream().map(this::points));
    }

    private Optional<Span> points(Option option) {
        return settles ? option.points().map(points -> Span.at(points.low())) : option.points();
    }

    /** Returns the reason for which a leaf earns something else than its outcome does; empty if it does not. */
    Optional<Special.Instead> instead(Leaf leaf) {
        return leaf.special().instead().stream()
                .filter(one -> test(one.when()) == Ternary.TRUE)
                .findFirst();
    }

    private Ternary test(Condition condition) {
        return settled(condition.test(new ScoreFacts(this, tree.total(), Figured.NOTHING)), Ternary.FALSE);
    }

    private static Presence presence(boolean may, boolean mayNot) {
        if (!may) {
            return Presence.NEVER;
        }
        return mayNot ? Presence.MAYBE : Presence.SURE;
    }

    /** Returns the members of a node as it combines them, nodes first. */
    List<Term> members(Node node) {
        return Stream.concat(
                        node.nodes().stream().map(this::term),
                        node.leaves().stream().map(this::term))
                .toList();
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
        Map<Severity, Mark.Count> findings = findings(node);
        Combined combined = combined(node);
        Span plain = stepped(rule, emptied(rule, combined));
        Span share = gated(node, plain, findings);
        Presence presence = presence(node, combined, findings);
        Span max = max(rule, combined);
        Span score = rule.combine() == Operator.SUM && rule.scale().isEmpty()
                ? gated(node, emptied(rule, combined.presence(), combined.gained()), findings)
                : share.times(scale(rule));
        Span uncapped = bounded(rule, deducted(node, score));
        Span capped = capped(node, uncapped, max, findings);
        SortedSet<Integer> grades =
                presence == Presence.NEVER ? new TreeSet<>() : grades(node, capped, uncapped, max, findings);
        return new Mark(presence, share(node, share, score, capped, max), capped, uncapped, max, grades, findings);
    }

    /** Returns what the members come to, before anything else is applied. */
    Combined combined(Node node) {
        return node.rule()
                .matrix()
                .map(this::cell)
                .orElseGet(() -> Combining.of(node.rule().combine(), members(node), tree::grain));
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
                .map(gate -> isOpen(gate, node, findings(node)) == Ternary.TRUE)
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

    private Map<Severity, Mark.Count> findings(Node node) {
        Map<Severity, Mark.Count> counts = new EnumMap<>(Severity.class);
        for (Leaf leaf : node.all()) {
            List<Option> options = guess.of(leaf);
            Mark.Count count = new Mark.Count(isOneSeverity(options) ? 1 : 0, 1);
            options.stream()
                    .flatMap(option -> option.counted().stream())
                    .distinct()
                    .forEach(severity -> counts.merge(severity, count, Evaluation::sum));
        }
        return counts;
    }

    private static boolean isOneSeverity(List<Option> options) {
        Optional<Severity> first = options.get(0).counted();
        return options.stream().allMatch(option -> option.counted().equals(first));
    }

    private static Mark.Count sum(Mark.Count one, Mark.Count other) {
        return new Mark.Count(one.least() + other.least(), one.most() + other.most());
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
        return settled(((Limit.Case) limit).when().test(new ScoreFacts(this, node, figured)), Ternary.TRUE);
    }

    private Span capped(Node node, Span score, Span max, Map<Severity, Mark.Count> findings) {
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
        Mark mark = mark(node);
        return earned(node, new Figured(mark.score(), mark.max(), mark.findings()));
    }

    /** Returns the grades that a node may have with a score, once limits have lowered it. */
    SortedSet<Integer> grades(Node node, Span score, Span max, Map<Severity, Mark.Count> findings) {
        return grades(node, capped(node, score, max, findings), score, max, findings);
    }

    /** What limits a grade goes by the score before any limit, so that one does not undo another. */
    private SortedSet<Integer> grades(
            Node node, Span capped, Span uncapped, Span max, Map<Severity, Mark.Count> findings) {
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
                .map(tree::number)
                .map(least -> reaches(figured.score(), least))
                .orElse(Ternary.TRUE);
        Ternary above = grade.above()
                .map(tree::number)
                .map(least -> exceeds(figured.score(), least))
                .orElse(Ternary.TRUE);
        Ternary when = grade.when()
                .map(condition -> settled(condition.test(new ScoreFacts(this, node, figured)), Ternary.FALSE))
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
