package org.assay.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.State;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.Tier;

/** Scores one company by one model. */
public final class ModelScore {
    private final ScoreTree tree;
    private final Evaluation known;
    private final Evaluation open;
    private final boolean completes;

    private ModelScore(ScoreTree tree) {
        this.tree = tree;
        this.known = Evaluation.settled(tree, Guess.each(Leaf::evidenced));
        this.completes = tree.model().open() == Model.Open.WORST;
        this.open = completes && !tree.isSettled() ? new Evaluation(tree, Guess.open()) : known;
    }

    /**
     * Scores a company.
     *
     * @param requirements in any order, each id once
     * @throws IllegalArgumentException when an id comes twice
     */
    public static ScoreSheet of(Scheme scheme, List<Scored> requirements) {
        try {
            return new ModelScore(Planting.of(scheme, byId(requirements))).sheet();
        } catch (Unscorable e) {
            return e.sheet();
        }
    }

    /**
     * Returns the tiers of a model whose conditions a company fulfils whatever its open answers turn out to be, best first,
     * with the percentile that each takes. A company whose grade is withheld, or that has no score, has none.
     */
    public static Map<Tier, BigDecimal> tiers(Scheme scheme, List<Scored> requirements) {
        try {
            return new ModelScore(Planting.of(scheme, byId(requirements))).tiers();
        } catch (Unscorable e) {
            return Map.of();
        }
    }

    private Map<Tier, BigDecimal> tiers() {
        Map<Tier, BigDecimal> tiers = new LinkedHashMap<>();
        Node total = tree.total();
        State state = sheet().state();
        if (state == State.SCORED || state == State.PROVISIONAL) {
            Mark mark = open.mark(total);
            Figured figured = new Figured(mark.score(), mark.max(), mark.findings());
            tree.model().tiers().stream()
                    .filter(tier -> tier.when()
                            .map(when -> when.test(new ScoreFacts(open, total, figured)) == Ternary.TRUE)
                            .orElse(true))
                    .forEach(tier ->
                            tiers.put(tier, tree.number(tier.percentile()).decimal()));
        }
        return tiers;
    }

    private static List<Scored> byId(List<Scored> requirements) {
        List<Scored> sorted =
                requirements.stream().sorted(Comparator.comparing(Scored::id)).toList();
        for (int next = 1; next < sorted.size(); next++) {
            if (sorted.get(next).id().equals(sorted.get(next - 1).id())) {
                throw new IllegalArgumentException(
                        "requirement comes twice: " + sorted.get(next).id());
            }
        }
        return sorted;
    }

    private ScoreSheet sheet() {
        Node total = tree.total();
        Mark mark = known.mark(total);
        Optional<Range> interval = interval(total, mark);
        Ratio coverage = ScoreTree.coverage(total.all(), Leaf::evidenced);
        States states = new States(known, open, interval, coverage);
        States.Stated stated = states.state();
        boolean hidden = states.hidesScore();
        boolean shown = interval.isPresent() && !hidden;
        Optional<Piece> whole = interval.filter(any -> shown).map(range -> whole(range.low()));
        Optional<Grade> grade = interval.filter(any -> shown && stated.state() != State.NOTHING_APPLICABLE)
                .filter(any -> tree.leaves().stream().noneMatch(Leaf::couldWithholdGrade))
                .flatMap(range -> grade(total, range.lowGrade()));
        return new ScoreSheet(
                stated.state(),
                stated.reason(),
                interval.filter(any -> shown).map(Range::low),
                only(shown, mark.max()),
                only(shown, mark.uncapped()),
                hidden ? Optional.empty() : declared(total),
                grade.map(Grade::name),
                grade.flatMap(Grade::validFor),
                interval.filter(any -> shown),
                coverage,
                mark.presence() == Presence.NEVER ? List.of() : Caps.of(total, known),
                tree.areas().map(this::area).toList(),
                whole,
                points(),
                whole.map(Piece::contributions).orElse(Map.of()));
    }

    private static Optional<Ratio> only(boolean shown, Span span) {
        return shown ? Optional.of(span.point()) : Optional.empty();
    }

    private static Optional<Grade> grade(Node node, String name) {
        return node.grades().stream().filter(grade -> grade.name().equals(name)).findFirst();
    }

    private Optional<Range> interval(Node node, Mark mark) {
        if (mark.presence() == Presence.NEVER) {
            return Optional.empty();
        }
        return low(node, mark).flatMap(low -> high(node, mark).map(high -> range(node, low, high)));
    }

    private Range range(Node node, Search.End low, Search.End high) {
        boolean searched = completes && !isGradedByScore(node);
        Optional<Search.End> worst = searched ? Search.worstGrade(open, node) : Optional.empty();
        Optional<Search.End> best = searched ? Search.bestGrade(open, node) : Optional.empty();
        return new Range(
                low.number(),
                (searched ? worst.map(end -> name(node, end)) : byScore(node, low.number())).orElse(""),
                high.number(),
                (searched ? best.map(end -> name(node, end)) : byScore(node, high.number())).orElse(""),
                completes ? OpenCaps.of(node, known, low.number()) : List.of(),
                Stream.of(Optional.of(low), Optional.of(high), worst, best)
                        .flatMap(Optional::stream)
                        .allMatch(Search.End::exact));
    }

    private static String name(Node node, Search.End end) {
        return node.grades().get(end.number().whole()).name();
    }

    private Optional<Search.End> low(Node node, Mark mark) {
        return completes
                ? Search.leastScore(open, node)
                : Optional.of(new Search.End(mark.score().low(), true));
    }

    private Optional<Search.End> high(Node node, Mark mark) {
        return completes
                ? Search.greatestScore(open, node)
                : Optional.of(new Search.End(mark.score().high(), true));
    }

    private Optional<String> worst(Node node, Ratio low) {
        return completes && !isGradedByScore(node)
                ? Search.worstGrade(open, node).map(end -> name(node, end))
                : byScore(node, low);
    }

    /** Of a model whose open requirements count as written the grade is the one that is known. */
    private Optional<String> byScore(Node node, Ratio score) {
        if (!isGradedByScore(node)) {
            return known.mark(node).grades().stream()
                    .findFirst()
                    .map(number -> node.grades().get(number).name());
        }
        return node.grades().stream()
                .filter(grade -> reaches(grade, score))
                .findFirst()
                .map(Grade::name);
    }

    /** A score that a limit has lowered says the grade as long as it is too low for any better one. */
    private boolean isGradedByScore(Node node) {
        return node.isGradedByScore() && node.limits().stream().allMatch(limit -> isLowEnough(node, limit));
    }

    private boolean isLowEnough(Node node, Limit limit) {
        int number = node.indexOf(limit.atMost());
        Ratio top = Ratio.of(node.grades().get(number).top().orElseThrow());
        return node.grades().subList(0, number).stream().noneMatch(better -> reaches(better, top));
    }

    private boolean reaches(Grade grade, Ratio score) {
        return grade.from()
                        .map(tree::number)
                        .map(least -> score.compareTo(least) >= 0)
                        .orElse(true)
                && grade.above()
                        .map(tree::number)
                        .map(least -> score.compareTo(least) > 0)
                        .orElse(true);
    }

    private Optional<Ratio> declared(Node total) {
        if (tree.isSettled() && tree.leaves().stream().allMatch(Leaf::isAsDeclared)) {
            return Optional.of(known.mark(total))
                    .filter(Mark::isSure)
                    .map(mark -> mark.score().low());
        }
        Mark mark = Evaluation.settled(tree, Guess.each(Leaf::declared)).mark(total);
        return mark.presence() == Presence.NEVER
                ? Optional.empty()
                : Optional.of(mark.score().low());
    }

    private AreaScore area(Node node) {
        Mark mark = known.mark(node);
        Optional<Ratio> score = mark.presence() == Presence.NEVER
                ? Optional.empty()
                : low(node, mark).map(Search.End::number);
        boolean withheld = node.all().stream().anyMatch(Leaf::couldWithholdGrade);
        return new AreaScore(
                node.id(),
                score,
                score.map(any -> mark.uncapped().point()),
                score.map(any -> mark.max().point()),
                score.filter(any -> !withheld).flatMap(low -> worst(node, low)),
                score.isPresent() ? Caps.of(node, known) : List.of());
    }

    private Piece whole(Ratio low) {
        Piece whole = Dissection.of(known);
        Ratio open = low.subtract(known.mark(tree.total()).score().point());
        return open.isZero()
                ? whole
                : whole.with(Piece.adjustment(Piece.Kind.OPEN, "", open, List.of(Piece.Note.of("score.open"))));
    }

    private Map<String, Ratio> points() {
        Map<String, Ratio> points = new HashMap<>();
        for (Leaf leaf : tree.leaves()) {
            if (leaf.of().line().key().isEmpty()) {
                known.gains()
                        .points(leaf)
                        .ifPresent(earned -> points.put(leaf.of().id(), earned.point()));
            }
        }
        return points;
    }
}
