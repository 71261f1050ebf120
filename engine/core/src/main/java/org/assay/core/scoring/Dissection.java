package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;

/** Takes a score apart into what each requirement, gate, deduction and limit did to it. */
final class Dissection {
    private static final Map<Verdict, Piece.Note> OUTCOMES = Stream.of(Outcome.values())
            .flatMap(outcome -> Stream.of(Severity.values()).map(severity -> new Verdict(outcome, severity)))
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    verdict -> Piece.Note.of(
                            "score.outcome",
                            verdict.outcome().name(),
                            verdict.severity().name())));

    private final Evaluation evaluation;

    private Dissection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Takes the whole apart, as an evaluation that leaves nothing open has it. */
    static Piece of(Evaluation evaluation) {
        Node total = evaluation.tree().total();
        return new Dissection(evaluation).piece(total, Ratio.ZERO, Ratio.ONE, List.of());
    }

    /**
     * Takes a node apart.
     *
     * @param weight in the node it is a member of
     * @param factor how much of the whole one point of this node's score is
     */
    private Piece piece(Node node, Ratio weight, Ratio factor, List<Piece.Note> notes) {
        Mark mark = evaluation.mark(node);
        List<Piece> pieces = new ArrayList<>(members(node, factor));
        pieces.addAll(adjustments(node, mark, factor));
        Ratio score = mark.score().point();
        Ratio max = mark.max().point();
        return new Piece(
                kind(node),
                node.id(),
                node.title(),
                weight,
                score,
                max,
                score.multiply(factor),
                max.subtract(score).multiply(factor),
                notes,
                pieces);
    }

    private Piece.Kind kind(Node node) {
        if (node.id().equals(Model.TOTAL)) {
            return Piece.Kind.TOTAL;
        }
        return evaluation.tree().byArea().containsKey(node.id()) ? Piece.Kind.AREA : Piece.Kind.GROUP;
    }

    private List<Piece> members(Node node, Ratio factor) {
        Division division = Division.of(evaluation, node);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < node.nodes().size(); i++) {
            Node member = node.nodes().get(i);
            Division.Part part = division.of(i);
            Ratio own = part.factor().multiply(factor);
            pieces.add(
                    part.isIn()
                            ? piece(member, part.weight(), own, List.of())
                            : leftOut(member.id(), member.title(), division.share(i), note(member)));
        }
        for (int i = 0; i < node.leaves().size(); i++) {
            Leaf leaf = node.leaves().get(i);
            int place = node.nodes().size() + i;
            Division.Part part = division.of(place);
            pieces.add(part.isIn() ? piece(leaf, part, factor) : leftOut(leaf, division.share(place)));
        }
        if (division.remainder().isPresent() || !division.said().isEmpty()) {
            pieces.add(Piece.adjustment(
                    Piece.Kind.OPERATOR,
                    "",
                    division.remainder().orElse(Ratio.ZERO).multiply(factor),
                    operator(node, division.said())));
        }
        return pieces;
    }

    /** Says how the members were made one; a plugin may have a sentence for it. */
    private static List<Piece.Note> operator(Node node, String said) {
        Piece.Note operator =
                Piece.Note.of("score.operator." + node.rule().combine().word());
        return said.isEmpty() ? List.of(operator) : List.of(operator, Piece.Note.of("score.said", said));
    }

    private Piece piece(Leaf leaf, Division.Part part, Ratio factor) {
        Span points = evaluation.gains().points(leaf).orElseThrow();
        Ratio own = part.factor().multiply(factor);
        Ratio earned = points.point();
        Ratio outOf = leaf.isBonus() ? Ratio.ZERO : leaf.full();
        return new Piece(
                Piece.Kind.REQUIREMENT,
                leaf.of().id(),
                leaf.of().line().key(),
                part.weight(),
                earned,
                outOf,
                earned.multiply(own),
                outOf.subtract(earned).multiply(own),
                notes(leaf),
                List.of());
    }

    private List<Piece.Note> notes(Leaf leaf) {
        Piece.Note outcome = OUTCOMES.get(evaluation.options(leaf).get(0).verdict());
        if (leaf.isPlain()) {
            return List.of(outcome);
        }
        List<Piece.Note> notes = new ArrayList<>();
        notes.add(outcome);
        evaluation
                .gains()
                .instead(leaf)
                .ifPresent(one -> notes.add(Piece.Note.of(
                        "score.instead", one.reason().isEmpty() ? one.when().text() : one.reason())));
        if (leaf.isBonus()) {
            notes.add(Piece.Note.of("score.bonus"));
        }
        return notes;
    }

    private Piece leftOut(Leaf leaf, Ratio share) {
        return leftOut(
                leaf.of().id(), leaf.of().line().key(), share, notes(leaf).get(0));
    }

    private Piece leftOut(String id, String title, Ratio share, Piece.Note why) {
        List<Piece.Note> notes = new ArrayList<>(List.of(why));
        if (share.signum() > 0) {
            notes.add(Piece.Note.of(
                    "score.redistributed",
                    share.multiply(100)
                            .decimal(1, java.math.RoundingMode.HALF_UP)
                            .toPlainString()));
        }
        return Piece.adjustment(Piece.Kind.LEFT_OUT, id, Ratio.ZERO, notes).titled(title);
    }

    private Piece.Note note(Node member) {
        NodeRule rule = member.rule();
        if (rule.appliesWhen().isPresent()) {
            return Piece.Note.of(
                    "score.not_applicable_when", rule.appliesWhen().get().text());
        }
        return Piece.Note.of(rule.computableFrom().isPresent() ? "score.not_computable" : "score.nothing_in_it");
    }

    /** What is done to the members' score, step by step; each step as far as it changes something. */
    private List<Piece> adjustments(Node node, Mark mark, Ratio factor) {
        List<Piece> pieces = new ArrayList<>();
        NodeRule rule = node.rule();
        boolean isSum = rule.combine() == Operator.SUM && rule.scale().isEmpty();
        Ratio scale = isSum ? Ratio.ONE : evaluation.adjustments().scale(rule);
        Combined combined = evaluation.combined(node);
        Ratio made = made(rule, combined, isSum);
        Ratio stepped = isSum
                ? made
                : evaluation.adjustments().stepped(rule, Span.at(made)).point();
        add(pieces, Piece.Kind.TABLE, stepped.subtract(made).multiply(scale).multiply(factor), "score.steps");
        Ratio opened = evaluation.adjustments().isOpen(node) ? stepped : Ratio.ZERO;
        add(
                pieces,
                Piece.Kind.GATE,
                opened.subtract(stepped).multiply(scale).multiply(factor),
                "score.gate",
                rule.countsWhen().map(Object::toString).orElse(""));
        Ratio before = opened.multiply(scale);
        pieces.addAll(deductions(node, rule.deduct(), factor));
        Ratio deducted = before.subtract(evaluation.adjustments().taken(node).point());
        Ratio uncapped = mark.uncapped().point();
        add(pieces, Piece.Kind.BOUND, uncapped.subtract(deducted).multiply(factor), "score.bound");
        Ratio capped = mark.score().point().subtract(uncapped).multiply(factor);
        if (!capped.isZero()) {
            pieces.add(Piece.adjustment(Piece.Kind.CAP, "", capped, caps(node, mark)));
        }
        return pieces;
    }

    private Ratio made(NodeRule rule, Combined combined, boolean isSum) {
        if (combined.presence() == Presence.NEVER) {
            return rule.empty().map(evaluation.tree()::number).orElse(Ratio.ZERO);
        }
        return isSum ? combined.gained().point() : combined.share().point();
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, Ratio change, String key, String... values) {
        if (!change.isZero()) {
            pieces.add(Piece.adjustment(kind, "", change, List.of(Piece.Note.of(key, values))));
        }
    }

    private List<Piece> deductions(Node node, Map<Severity, Amount> deduct, Ratio factor) {
        List<Piece> pieces = new ArrayList<>();
        for (Leaf leaf : node.all()) {
            Option option = evaluation.options(leaf).get(0);
            Ratio taken = evaluation.adjustments().deduction(deduct, option);
            if (!taken.isZero()) {
                pieces.add(Piece.adjustment(
                                Piece.Kind.DEDUCTION,
                                leaf.of().id(),
                                taken.negate().multiply(factor),
                                List.of(Piece.Note.of(
                                        "score.deduction",
                                        option.counted().orElseThrow().name())))
                        .titled(leaf.of().line().key()));
            }
        }
        return pieces;
    }

    private List<Piece.Note> caps(Node node, Mark mark) {
        Figured figured = new Figured(mark.uncapped(), mark.max(), mark.findings());
        return node.limits().stream()
                .filter(limit -> evaluation.grading().holds(limit, node, figured) == Ternary.TRUE)
                .max(java.util.Comparator.comparing(limit -> node.indexOf(limit.atMost())))
                .map(Dissection::note)
                .stream()
                .toList();
    }

    private static Piece.Note note(Limit limit) {
        if (limit instanceof Limit.Findings findings) {
            return Piece.Note.of(
                    "score.cap.findings",
                    limit.atMost(),
                    String.valueOf(findings.findings()),
                    findings.severity().name());
        }
        Limit.Case named = (Limit.Case) limit;
        return Piece.Note.of(
                "score.cap",
                limit.atMost(),
                named.reason().isEmpty() ? named.when().text() : named.reason());
    }
}
