package org.assay.core.scoring;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;

/** The grades that some company could get, whatever its answers, under the weights and severities of a ruleset. */
public final class ReachableGrades {
    /** With more ways to stand than this, some company gets every grade, or nobody can tell. */
    private static final int MOST = 5_000;

    private final ScoreTree tree;
    private final Node total;
    private final int most;

    private ReachableGrades(ScoreTree tree) {
        this.tree = tree;
        this.total = tree.total();
        this.most = total.limits().stream()
                .filter(Limit.Findings.class::isInstance)
                .mapToInt(limit -> ((Limit.Findings) limit).findings())
                .max()
                .orElse(1);
    }

    /** Returns whether a model is a mean of all requirements and nothing besides, which can be looked at as a whole. */
    public static boolean isMeanOfRequirements(Model model) {
        NodeRule rule = model.total().get(0);
        NodeRule plain = new NodeRule(
                rule.when(),
                rule.appliesWhen(),
                Operator.MEAN,
                Optional.empty(),
                Optional.empty(),
                new Members.Requirements(),
                List.of(),
                rule.weight(),
                rule.points(),
                rule.computableFrom(),
                List.of(),
                rule.countsWhen(),
                rule.scale(),
                Map.of(),
                rule.atLeast(),
                rule.atMost(),
                rule.empty(),
                rule.limits(),
                rule.grades());
        return rule.equals(plain) && rule.countsWhen().isEmpty() && !model.eachRecord();
    }

    /**
     * Returns the grades that are certain to be out of reach, best first; none where there are too many ways to stand to
     * look at all of them, or a model is not a mean of its requirements graded by score.
     *
     * @param requirements each with every verdict it could give
     */
    public static List<String> unreachable(Model model, List<Area> areas, List<Scored> requirements) {
        if (!isMeanOfRequirements(model)) {
            return List.of();
        }
        try {
            ScoreTree tree = Planting.of(new Scheme(model, areas, NoFacts.NONE), requirements);
            return tree.total().isGradedByScore() ? new ReachableGrades(tree).unreachable() : List.of();
        } catch (Unscorable e) {
            return List.of();
        }
    }

    private List<String> unreachable() {
        Set<Stand> stands = Set.of(new Stand(Ratio.ZERO, Ratio.ZERO, Map.of()));
        for (Leaf leaf : tree.leaves()) {
            stands = next(stands, leaf);
            if (stands.size() > MOST) {
                return List.of();
            }
        }
        Set<Integer> found = new HashSet<>();
        stands.stream().filter(stand -> stand.outOf().signum() > 0).forEach(stand -> found.addAll(grades(stand)));
        return total.grades().stream()
                .filter(grade -> !found.contains(total.indexOf(grade.name())))
                .map(Grade::name)
                .toList();
    }

    private Set<Stand> next(Set<Stand> stands, Leaf leaf) {
        Set<Stand> after = new HashSet<>();
        for (Stand stand : stands) {
            for (Option option : leaf.options()) {
                if (!option.withholdsGrade()) {
                    after.add(with(stand, leaf, option));
                }
            }
        }
        return after;
    }

    /** More findings than any limit asks for make no difference. */
    private Stand with(Stand stand, Leaf leaf, Option option) {
        Map<Severity, Integer> more = new EnumMap<>(Severity.class);
        more.putAll(stand.findings());
        option.counted()
                .filter(this::limits)
                .ifPresent(severity -> more.merge(severity, 1, (one, other) -> Math.min(one + other, most)));
        return option.points()
                .map(points -> new Stand(
                        stand.gained().add(leaf.share(points).high().multiply(leaf.weight())),
                        stand.outOf().add(leaf.weight()),
                        more))
                .orElse(new Stand(stand.gained(), stand.outOf(), more));
    }

    private boolean limits(Severity severity) {
        return total.limits().stream()
                .anyMatch(limit -> limit.counted().filter(severity::equals).isPresent());
    }

    private Set<Integer> grades(Stand stand) {
        Map<Severity, Mark.Count> findings = new EnumMap<>(Severity.class);
        stand.findings().forEach((severity, count) -> findings.put(severity, new Mark.Count(count, count)));
        Evaluation evaluation = new Evaluation(tree, Guess.open());
        Span max = Span.at(evaluation.adjustments().scale(total.rule()));
        Span score = Span.at(stand.gained().divide(stand.outOf()).multiply(max.point()));
        return evaluation.grading().grades(total, score, max, findings);
    }

    /**
     * How a company could stand so far.
     *
     * @param gained of the weights in the score
     * @param outOf the weights in the score
     * @param findings how many findings of each severity limit its grade
     */
    private record Stand(Ratio gained, Ratio outOf, Map<Severity, Integer> findings) {}
}
