package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Matrix;
import org.assay.ruleset.scoring.NodeRule;

/**
 * The figures of a tree under one guess at how requirements come out. Where the guess leaves several ways open, they are
 * bounds of what any of them gives; where it leaves none open, they are exact.
 */
final class Evaluation {
    private final ScoreTree tree;
    private final Guess guess;
    private final Doubts doubts;
    private final Optional<Base> base;
    private final Gains gains = new Gains(this);
    private final Grading grading = new Grading(this);
    private final Adjustments adjustments = new Adjustments(this);
    private final Marking marking = new Marking(this);
    private final Mark[] marks;
    private final Combined[] combined;
    private final Term[] terms;

    /** What becomes of what no outcome settles. */
    private enum Doubts {
        KEPT,
        AGAINST,
        IN_FAVOUR
    }

    /**
     * What an evaluation differs from in one leaf.
     *
     * @param evaluation the figures that most of its own are the same as
     * @param changed the leaf
     */
    private record Base(Evaluation evaluation, Leaf changed) {}

    Evaluation(ScoreTree tree, Guess guess) {
        this(tree, guess, Doubts.KEPT, Optional.empty());
    }

    private Evaluation(ScoreTree tree, Guess guess, Doubts doubts, Optional<Base> base) {
        this.tree = tree;
        this.guess = guess;
        this.doubts = doubts;
        this.base = base;
        this.marks = new Mark[tree.nodes().size()];
        this.combined = new Combined[tree.nodes().size()];
        this.terms = new Term[tree.leaves().size()];
    }

    /** Returns the figures of a guess that differs from this one's in one leaf; what does not hang on it is taken over. */
    Evaluation but(Leaf changed, Guess other) {
        return new Evaluation(tree, other, doubts, Optional.of(new Base(this, changed)));
    }

    /**
     * Returns the figures of a guess that leaves no leaf open, every one of them a single number: what no outcome settles
     * counts against the company, so that a gate stays shut, a limit holds, and a value earns the least it may.
     */
    static Evaluation settled(ScoreTree tree, Guess guess) {
        return new Evaluation(tree, guess, Doubts.AGAINST, Optional.empty());
    }

    /**
     * Returns the same, where what only answers of the company settle counts in its favour instead. What hangs on figures
     * that are not there counts against it all the same, since no answer brings them.
     */
    static Evaluation favoured(ScoreTree tree, Guess guess) {
        return new Evaluation(tree, guess, Doubts.IN_FAVOUR, Optional.empty());
    }

    /** Returns whether a condition holds, and if nothing settles that, what is to be taken for it. */
    Ternary holds(Condition condition, Node node, Figured figured, Ternary againstTheCompany) {
        Ternary holds = condition.test(new ScoreFacts(this, node, figured));
        if (holds != Ternary.UNKNOWN || doubts == Doubts.KEPT) {
            return holds;
        }
        return doubts == Doubts.IN_FAVOUR && Reach.looksAtTheCompanyOnly(condition)
                ? againstTheCompany.not()
                : againstTheCompany;
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
                    .orElseGet(() -> marking.of(node));
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

    Adjustments adjustments() {
        return adjustments;
    }

    /** Returns how many findings of each severity are in a node. */
    Map<Severity, Mark.Count> findings(Node node) {
        return Findings.of(node.all(), guess);
    }

    /** Returns points that nothing settles as one number, where everything is to be one. */
    Span settled(Span points) {
        return switch (doubts) {
            case KEPT -> points;
            case AGAINST -> Span.at(points.low());
            case IN_FAVOUR -> Span.at(points.high());
        };
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

    /** Returns the per cent of the applicable weight in a node that is judged, which answers to come will change. */
    Span coverage(Node node) {
        return doubts == Doubts.KEPT
                ? ScoreTree.coverages(node.all())
                : Span.at(ScoreTree.coverage(node.all(), leaf -> guess.of(leaf).get(0)));
    }
}
